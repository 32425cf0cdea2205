package com.example;

import com.sun.net.httpserver.HttpServer;
import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.RequestVerifier;
import dev.switchboard.runtime.jdk.JdkServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;

public class HelloMain {
    public static void main(String[] args) throws IOException {
        CallRouter router = HelloLineRouter.create(
                new HelloLine(),
                BaseUrl.of("https://pbx.example.com/calls"), // where sipgate reaches this server
                RequestVerifier.insecureAcceptAll()); // for development: without it, only sipgate can call

        HttpServer server = JdkServer.create(new InetSocketAddress("localhost", 3000), Executors.newCachedThreadPool());
        server.createContext("/calls", JdkServer.handler(router));
        server.start();
    }
}
