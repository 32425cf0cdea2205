package dev.switchboard.fake.state;

/**
 * A sender of SMS.
 *
 * @param id 0 is the built-in one
 * @param phonenumber a number, or the word {@code sipgate}
 * @param defaultNumber whether SMS go out under it
 */
public record CallerId(int id, String phonenumber, boolean verified, boolean defaultNumber) {

    CallerId asDefault(boolean isDefault) {
        return new CallerId(id, phonenumber, verified, isDefault);
    }

    CallerId asVerified() {
        return new CallerId(id, phonenumber, true, defaultNumber);
    }
}
