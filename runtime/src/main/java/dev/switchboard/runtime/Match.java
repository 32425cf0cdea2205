package dev.switchboard.runtime;

import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/** A request that a router has found to be its own. */
public interface Match {

    /** Answers the request; like {@link CallRouter#handle(Webhook)}, it never throws. */
    Reply answer();

    /** Answers the request without keeping the calling thread, like {@link CallRouter#handle(Webhook, Executor)}. */
    CompletionStage<Reply> answer(Executor executor);

    /** The name of the route, such as {@code MainMenu}; empty for the flow's own URL, to which calls come first. */
    String route();

    /**
     * How well the request's path fits, to choose between routers: the more of its segments are the router's, the higher, and
     * then the fewer segments of the base URL are missing.
     */
    int closeness();
}
