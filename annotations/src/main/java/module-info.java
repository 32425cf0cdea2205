/**
 * The vocabulary of call flows: what users write on their methods, what providers write on the records that describe
 * their protocol, and sipgate's protocol described that way. Values and descriptions alone: no code here answers a call.
 */
module dev.switchboard.annotations {
    requires static org.jspecify;

    exports dev.switchboard;
    exports dev.switchboard.describe;
    exports dev.switchboard.sipgate;
}
