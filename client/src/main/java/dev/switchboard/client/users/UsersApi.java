package dev.switchboard.client.users;

import dev.switchboard.client.SipgateException;
import dev.switchboard.client.numbers.PhoneNumberEntry;
import java.util.List;

/** The account's users. Works in classic and neo accounts. */
public interface UsersApi {

    /**
     * Whose credentials these are. The cheapest way to find out whether they are right.
     *
     * @throws SipgateException if the request fails
     */
    UserInfo authenticated();

    /**
     * All users. Needs the scope {@code users:read}; who is no administrator may see fewer.
     *
     * @throws SipgateException if the request fails
     */
    List<User> list();

    /**
     * One user. Needs the scope {@code users:read}.
     *
     * @param userId such as {@code w0}
     * @throws SipgateException if the request fails
     */
    User get(String userId);

    /**
     * The phone numbers of a user. Needs the scope {@code numbers:read}.
     *
     * @param userId such as {@code w0}
     * @throws SipgateException if the request fails
     */
    List<PhoneNumberEntry> numbers(String userId);
}
