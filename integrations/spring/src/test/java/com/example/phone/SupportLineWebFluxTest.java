package com.example.phone;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;

@WebFluxTest(
        value = {SupportLine.class, SupportLineRouter.class},
        properties = {"switchboard.base-url=https://pbx.example.com/calls", "switchboard.insecure-accept-all=true"})
class SupportLineWebFluxTest {
    @Autowired
    WebTestClient phone;

    @MockitoBean
    OpeningHours openingHours;

    @Test
    void callersAtNightReachTheVoicemail() {
        phone.post()
                .uri("/calls")
                .body(BodyInserters.fromFormData("event", "newCall").with("callId", "1"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .xpath("/Response/Dial/Voicemail")
                .exists();
    }
}
