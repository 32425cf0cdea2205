package dev.switchboard.spring.webflux;

import dev.switchboard.runtime.Reply;
import dev.switchboard.runtime.Webhook;
import dev.switchboard.spring.Switchboard;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Answers requests by the switchboard, as bytes: no codec sees them. The event loop only reads and writes. */
final class CallHandlers implements RouterFunction<ServerResponse> {

    private static final byte[] NOTHING = {};

    private final Switchboard switchboard;

    CallHandlers(Switchboard switchboard) {
        this.switchboard = switchboard;
    }

    @Override
    public Mono<HandlerFunction<ServerResponse>> route(ServerRequest request) {
        return Mono.justOrEmpty(switchboard.find(request.requestPath()))
                .map(incoming -> found -> answer(incoming, found.exchange().getRequest()));
    }

    private static Mono<ServerResponse> answer(Switchboard.Incoming incoming, ServerHttpRequest request) {
        return body(request, incoming.bytesToRead())
                .flatMap(body -> Mono.fromFuture(() -> incoming.answer(
                                request.getMethod().name(),
                                Optional.ofNullable(request.getURI().getRawQuery())
                                        .orElse(""),
                                headers(request),
                                remote(request),
                                body)
                        .toCompletableFuture()))
                .flatMap(reply -> response(reply, request));
    }

    private static Mono<byte[]> body(ServerHttpRequest request, int atMost) {
        return DataBufferUtils.join(DataBufferUtils.takeUntilByteCount(request.getBody(), atMost))
                .map(CallHandlers::bytes)
                .defaultIfEmpty(NOTHING);
    }

    private static byte[] bytes(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    private static Webhook.Headers headers(ServerHttpRequest request) {
        // A copy, because the server uses its objects again and a handler may take longer.
        HttpHeaders headers = HttpHeaders.copyOf(request.getHeaders());
        return name -> headers.getOrDefault(name, List.of());
    }

    private static Optional<InetSocketAddress> remote(ServerHttpRequest request) {
        return Optional.ofNullable(request.getRemoteAddress()).filter(address -> !address.isUnresolved());
    }

    private static Mono<ServerResponse> response(Reply reply, ServerHttpRequest request) {
        ServerResponse.BodyBuilder response = ServerResponse.status(reply.status())
                .headers(headers -> reply.headers().forEach(headers::set))
                .contentLength(reply.length());
        return reply.length() == 0 || request.getMethod().equals(HttpMethod.HEAD)
                ? response.build()
                : response.body((message, context) -> message.writeWith(
                        Mono.fromSupplier(() -> message.bufferFactory().wrap(reply.body()))));
    }
}
