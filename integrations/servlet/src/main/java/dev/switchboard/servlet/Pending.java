package dev.switchboard.servlet;

import dev.switchboard.runtime.Reply;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;

/** An answer that is still to come. It is completed once: by the reply or, if the client has gone before, without one. */
final class Pending implements AsyncListener {

    private static final System.Logger LOGGER = System.getLogger("dev.switchboard");

    /** The router has the deadline. */
    private static final long NO_TIMEOUT = 0;

    private final AsyncContext async;
    private final HttpServletResponse response;

    /** Once this is set by one, nobody else may touch the response, which the container may use for another request. */
    private final AtomicBoolean over = new AtomicBoolean();

    private Pending(AsyncContext async, HttpServletResponse response) {
        this.async = async;
        this.response = response;
    }

    /** Takes the request and the response as they are, in whatever filters have put around them. */
    static Pending start(HttpServletRequest request, HttpServletResponse response) {
        Pending pending = new Pending(request.startAsync(request, response), response);
        pending.async.setTimeout(NO_TIMEOUT);
        pending.async.addListener(pending);
        return pending;
    }

    void answer(Reply reply) {
        if (!over.compareAndSet(false, true)) {
            return;
        }
        try {
            write(reply, response);
        } catch (IOException e) {
            LOGGER.log(Level.DEBUG, "The client has gone before its answer", e);
        } catch (RuntimeException e) { // Such as that of a filter that has taken the response's writer.
            LOGGER.log(Level.ERROR, "An answer cannot be sent", e);
        } finally {
            async.complete();
        }
    }

    /** Writes an answer, and sends it before it returns. */
    static void write(Reply reply, HttpServletResponse response) throws IOException {
        response.setStatus(reply.status());
        reply.headers().forEach(response::setHeader);
        response.setContentLength(reply.length());
        reply.writeTo(response.getOutputStream());
        response.flushBuffer();
    }

    private void abandon() {
        if (over.compareAndSet(false, true)) {
            async.complete();
        }
    }

    @Override
    public void onError(AsyncEvent event) {
        abandon();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        abandon();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        over.set(true);
    }

    @Override
    public void onStartAsync(AsyncEvent event) {}
}
