package dev.switchboard.contract;

/** A router that is being served, and a way to ask it. Used by one thread. */
public interface Served {

    /**
     * Sends a request and waits for its answer.
     *
     * @throws AssertionError if what comes back is no answer
     * @throws Exception if nothing comes back
     */
    Answer send(Request request) throws Exception;

    /**
     * Stops serving.
     *
     * @throws Exception if that fails
     */
    void stop() throws Exception;
}
