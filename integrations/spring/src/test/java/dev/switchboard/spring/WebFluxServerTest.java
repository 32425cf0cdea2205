package dev.switchboard.spring;

import com.example.probe.ProbeApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ReactorResourceFactory;
import reactor.netty.resources.LoopResources;

/** Spring WebFlux on Netty. */
class WebFluxServerTest extends ServerTest {
    WebFluxServerTest() {
        super(WebApplicationType.REACTIVE, ProbeApplication.class, OneEventLoop.class);
    }

    /** Whoever blocks it keeps everybody waiting. */
    @Configuration(proxyBeanMethods = false)
    static class OneEventLoop {
        @Bean
        ReactorResourceFactory reactorResources() {
            ReactorResourceFactory resources = new ReactorResourceFactory();
            resources.setUseGlobalResources(false);
            resources.setLoopResourcesSupplier(() -> LoopResources.create("loop", 1, true));
            return resources;
        }
    }
}
