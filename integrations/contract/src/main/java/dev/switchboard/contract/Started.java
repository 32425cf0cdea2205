package dev.switchboard.contract;

import java.net.InetAddress;
import java.net.InetSocketAddress;

/**
 * A server that listens.
 *
 * @param address where it listens
 * @param stop stops it and frees the port
 */
public record Started(InetSocketAddress address, AutoCloseable stop) {

    /** A server that listens on a port of the loopback interface. */
    public static Started on(int port, AutoCloseable stop) {
        return new Started(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), stop);
    }
}
