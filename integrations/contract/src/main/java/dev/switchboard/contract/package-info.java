/**
 * The contract of an HTTP server that serves a router, as tests. Extend {@link dev.switchboard.contract.ServerContract} for an
 * adapter that listens on a socket, {@link dev.switchboard.contract.ExchangeContract} for one that is handed its requests.
 */
@NullMarked
package dev.switchboard.contract;

import org.jspecify.annotations.NullMarked;
