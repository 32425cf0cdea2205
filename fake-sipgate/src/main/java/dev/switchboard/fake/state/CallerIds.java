package dev.switchboard.fake.state;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The senders of one SMS extension. Exactly one of them is the default at any time: at first the built-in one. */
public final class CallerIds {

    /** The code by which every sender that a client adds is verified. */
    public static final String VERIFICATION_CODE = "123456";

    private static final int BUILT_IN = 0;

    private final Map<Integer, CallerId> byId = new TreeMap<>();

    CallerIds() {
        byId.put(BUILT_IN, new CallerId(BUILT_IN, "sipgate", true, true));
    }

    /** All, by their ids. */
    public synchronized List<CallerId> all() {
        return List.copyOf(byId.values());
    }

    public synchronized Optional<CallerId> find(int id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Adds a sender with the next free id, which is not the default.
     *
     * @param phonenumber as it is to be listed, such as {@code +4915799912345}
     * @return its id
     */
    public synchronized int add(String phonenumber, boolean verified) {
        int id = byId.keySet().stream().mapToInt(Integer::intValue).max().orElse(BUILT_IN) + 1;
        byId.put(id, new CallerId(id, phonenumber, verified, false));
        return id;
    }

    /** The sender under which SMS go out now. */
    public synchronized CallerId defaultNumber() {
        return byId.values().stream()
                .filter(CallerId::defaultNumber)
                .findFirst()
                .orElseThrow();
    }

    /** Makes one the default, and no other; false if there is none with that id. */
    public synchronized boolean makeDefault(int id) {
        if (!byId.containsKey(id)) {
            return false;
        }
        byId.replaceAll((each, callerId) -> callerId.asDefault(each == id));
        return true;
    }

    /** Makes one verified; false if there is none with that id. */
    public synchronized boolean verify(int id) {
        return byId.computeIfPresent(id, (same, callerId) -> callerId.asVerified()) != null;
    }

    /** Removes one; false if there is none with that id. If it was the default, the built-in one is now, which always stays. */
    public synchronized boolean remove(int id) {
        if (id == BUILT_IN || !byId.containsKey(id)) {
            return false;
        }
        if (defaultNumber().id() == id) {
            makeDefault(BUILT_IN);
        }
        return byId.remove(id) != null;
    }
}
