package dev.switchboard.servers.netty;

import dev.switchboard.contract.ServerContract;
import dev.switchboard.contract.Started;
import dev.switchboard.runtime.CallRouter;
import io.netty.channel.Channel;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

class NettyContractTest extends ServerContract {

    @Override
    protected Started start(CallRouter router) {
        return server(router);
    }

    static Started server(CallRouter router) {
        EventLoopGroup eventLoops = new MultiThreadIoEventLoopGroup(NioIoHandler.newFactory());
        ExecutorService handlers = Executors.newCachedThreadPool();
        Channel server = NettyRecipe.start(router, 0, eventLoops, handlers);
        return Started.on(((InetSocketAddress) server.localAddress()).getPort(), () -> {
            eventLoops.shutdownGracefully(0, 1, TimeUnit.SECONDS).sync();
            handlers.shutdownNow();
        });
    }
}
