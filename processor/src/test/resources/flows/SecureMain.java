package com.example;

import com.sun.net.httpserver.HttpServer;
import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.RequestVerifier;
import dev.switchboard.runtime.jdk.JdkServer;
import dev.switchboard.runtime.verify.BasicCredentials;
import dev.switchboard.runtime.verify.ParameterCheck;
import dev.switchboard.sipgate.Account;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;

public class SecureMain {
    public static void main(String[] args) throws IOException {
        BaseUrl baseUrl = BaseUrl.of(System.getenv("BASE_URL")); // https://calls:<password>@pbx.example.com/calls
        RequestVerifier verifier = BasicCredentials.in(baseUrl) // costs next to nothing, so it comes first
                .and(HelloLineRouter.signature())
                .and(ParameterCheck.of(Account.of("1234567", "4921193674660"))); // your account, your numbers
        CallRouter router = HelloLineRouter.create(new HelloLine(), baseUrl, verifier);

        HttpServer server = JdkServer.create(new InetSocketAddress("localhost", 3000), Executors.newCachedThreadPool());
        server.createContext("/calls", JdkServer.handler(router));
        server.start();
    }
}
