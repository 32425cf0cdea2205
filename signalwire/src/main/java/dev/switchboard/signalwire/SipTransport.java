package dev.switchboard.signalwire;

import dev.switchboard.describe.Wire;

/** How SIP messages travel where they do not by TLS, which is the default. */
public enum SipTransport {
    /** UDP. */
    @Wire("udp")
    UDP,
    /** TCP. */
    @Wire("tcp")
    TCP
}
