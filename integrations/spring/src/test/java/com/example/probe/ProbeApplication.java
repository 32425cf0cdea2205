package com.example.probe;

import dev.switchboard.runtime.RequestVerifier;
import dev.switchboard.runtime.Webhook;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Keeps the requests as the verifier sees them. */
@SpringBootApplication
public class ProbeApplication {
    public final BlockingQueue<Webhook> seen = new LinkedBlockingQueue<>();

    @Bean
    RequestVerifier verifier() {
        return webhook -> {
            seen.add(webhook);
            return RequestVerifier.Verdict.accept();
        };
    }
}
