package dev.switchboard.servers.netty;

import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.Reply;
import dev.switchboard.runtime.Webhook;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.HttpServerExpectContinueHandler;
import io.netty.handler.codec.http.HttpServerKeepAliveHandler;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.flow.FlowControlHandler;
import io.netty.handler.timeout.ReadTimeoutHandler;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Serves a router with Netty. The handler is one connection's; it is run by the connection's event loop alone. */
final class NettyRecipe extends SimpleChannelInboundHandler<HttpObject> {

    private static final int IDLE_SECONDS = 60;
    private static final int LONGEST_LINE = 8_192;

    private final CallRouter router;
    private final Executor executor;

    /** What is being read; {@code null} once the router has it. */
    private @Nullable HttpRequest request;

    private ByteBuf body = Unpooled.EMPTY_BUFFER;

    private NettyRecipe(CallRouter router, Executor executor) {
        this.router = router;
        this.executor = executor;
    }

    static Channel start(CallRouter router, int port, EventLoopGroup eventLoops, Executor executor) {
        return new ServerBootstrap()
                .group(eventLoops)
                .channel(NioServerSocketChannel.class)
                .childHandler(new ChannelInitializer<Channel>() {
                    @Override
                    protected void initChannel(Channel connection) {
                        connection
                                .pipeline()
                                .addLast(new ReadTimeoutHandler(IDLE_SECONDS))
                                .addLast(new HttpServerCodec(
                                        new HttpDecoderConfig().setMaxInitialLineLength(LONGEST_LINE)))
                                // Holds back what comes behind a request until that has its answer.
                                .addLast(new FlowControlHandler())
                                .addLast(new HttpServerKeepAliveHandler())
                                .addLast(new HttpServerExpectContinueHandler())
                                .addLast(new NettyRecipe(router, executor));
                    }
                })
                .bind(InetAddress.getLoopbackAddress(), port)
                .syncUninterruptibly()
                .channel();
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, HttpObject part) {
        if (part.decoderResult().isFailure()) {
            request = null;
            send(context, Reply.status(400, "Connection", "close"));
            return;
        }
        if (part instanceof HttpRequest head) {
            request = head;
            body = Unpooled.buffer();
        }
        // What is left of a body that was too long is read and dropped.
        if (part instanceof HttpContent content && request != null) {
            long room = router.maxBodyBytes() + 1L - body.readableBytes();
            body.writeBytes(
                    content.content(), (int) Math.min(room, content.content().readableBytes()));
            if (content instanceof LastHttpContent || body.readableBytes() > router.maxBodyBytes()) {
                HttpRequest whole = request;
                request = null; // An answer that is there at once lets the next one in.
                answer(context, whole);
            }
        }
    }

    private void answer(ChannelHandlerContext context, HttpRequest head) {
        context.channel().config().setAutoRead(false);
        String target = head.uri().replaceFirst("^https?://[^/?]*", "");
        int query = target.indexOf('?');
        Webhook webhook = new Webhook(
                head.method().name(),
                query < 0 ? target : target.substring(0, query),
                query < 0 ? "" : target.substring(query + 1),
                head.headers()::getAll,
                context.channel().remoteAddress() instanceof InetSocketAddress peer
                        ? Optional.of(peer)
                        : Optional.empty(),
                ByteBufUtil.getBytes(body));
        var unused = router.handle(webhook, executor).thenAccept(reply -> send(context, reply));
    }

    private static void send(ChannelHandlerContext context, Reply reply) {
        FullHttpResponse response = new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1, HttpResponseStatus.valueOf(reply.status()), Unpooled.wrappedBuffer(reply.body()));
        reply.headers().forEach((name, value) -> response.headers().set(name, value));
        HttpUtil.setContentLength(response, reply.length());
        var unused = context.writeAndFlush(response)
                .addListener(sent -> context.channel().config().setAutoRead(true));
    }

    /** The client has gone, or sends too slowly. */
    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        var unused = context.close();
    }
}
