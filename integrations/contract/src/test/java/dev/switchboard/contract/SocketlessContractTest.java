package dev.switchboard.contract;

import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.Reply;
import dev.switchboard.runtime.Webhook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The router itself passes, without any server. */
class SocketlessContractTest extends SocketlessContract {

    @Override
    protected Served serve(CallRouter router) {
        ExecutorService executor = Executors.newCachedThreadPool();
        return new Served() {
            @Override
            public Answer send(Request request) throws IOException {
                Webhook webhook = new Webhook(
                        request.method(),
                        request.path(),
                        request.rawQuery(),
                        name -> new Answer(0, request.headers(), new byte[0]).all(name),
                        Optional.empty(),
                        request.body());
                return answer(
                        router.handle(webhook, executor).toCompletableFuture().join());
            }

            @Override
            public void stop() {
                executor.shutdownNow();
            }
        };
    }

    private static Answer answer(Reply reply) throws IOException {
        List<Header> headers = reply.headers().entrySet().stream()
                .map(header -> new Header(header.getKey(), header.getValue()))
                .toList();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        reply.writeTo(body);
        return new Answer(reply.status(), headers, body.toByteArray());
    }
}
