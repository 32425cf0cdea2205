package dev.switchboard.contract;

/**
 * What every server that serves a router has to do, as tests over a socket of the loopback interface:
 *
 * <pre>{@code
 * class MyServerContractTest extends ServerContract {
 *     @Override
 *     protected Started start(CallRouter router) {
 *         MyServer server = MyServer.listen(0, "/calls", new MyAdapter(router));
 *         return Started.on(server.port(), server::stop);
 *     }
 * }
 * }</pre>
 *
 * <p>The server is started once for all tests of the class. It has to run more handlers at a time than twice the number of
 * processors and four, none of them on an event loop, and to answer at a handler's deadline while the handler still blocks.
 */
public abstract class ServerContract extends CrowdContract {

    /** For servers of your own. */
    protected ServerContract() {}
}
