package dev.switchboard.spring;

import dev.switchboard.runtime.CallRouter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;

/** An application on a real port, and a client. */
public final class App implements AutoCloseable {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final ConfigurableApplicationContext context;

    private App(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts one on Tomcat or Netty. */
    public static App start(WebApplicationType type, List<Class<?>> sources, String... properties) {
        return start(type, sources, context -> {}, properties);
    }

    /** Starts one with a router that is made elsewhere. */
    public static App start(WebApplicationType type, CallRouter router, String... properties) {
        return start(
                type,
                List.of(Empty.class),
                context -> context.registerBean("phone", CallRouter.class, () -> router),
                properties);
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Empty {}

    private static App start(
            WebApplicationType type,
            List<Class<?>> sources,
            ApplicationContextInitializer<GenericApplicationContext> initializer,
            String... properties) {
        return new App(new SpringApplicationBuilder(sources.toArray(Class[]::new))
                .initializers(initializer)
                .web(type)
                .properties(
                        "server.port=0",
                        "server.address=" + InetAddress.getLoopbackAddress().getHostAddress(),
                        "spring.main.banner-mode=off",
                        // Both servers are on the class path, and Netty is meant.
                        "spring.autoconfigure.exclude="
                                + "org.springframework.boot.tomcat.autoconfigure.reactive.TomcatReactiveWebServerAutoConfiguration")
                .properties(properties)
                .run());
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** Starts a request, to a path that may have a query. */
    public HttpRequest.Builder request(String target) {
        return HttpRequest.newBuilder(URI.create(
                        "http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + port() + target))
                .timeout(Duration.ofSeconds(30));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Posts a form. */
    public HttpResponse<String> post(String target, String form) throws IOException, InterruptedException {
        return send(form(target, form));
    }

    /**
     * Posts a form over a connection that nothing else uses: what Spring itself refuses it answers before the body is read, and
     * the next request over such a connection to Netty may wait in vain.
     */
    public HttpResponse<String> postAlone(String target, String form) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(form(target, form).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Posts a form and does not wait for the answer. */
    public CompletableFuture<HttpResponse<String>> posting(String target, String form) {
        return CLIENT.sendAsync(form(target, form).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder form(String target, String form) {
        return request(target)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
    }

    @Override
    public void close() {
        context.close();
    }
}
