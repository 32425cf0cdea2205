package com.example.phone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest(
        value = {SupportLine.class, SupportLineRouter.class},
        properties = {"switchboard.base-url=https://pbx.example.com/calls", "switchboard.insecure-accept-all=true"})
class SupportLineTest {
    @Autowired
    MockMvcTester phone;

    @MockitoBean
    OpeningHours openingHours;

    @Test
    void callersAtNightReachTheVoicemail() {
        assertThat(phone.post().uri("/calls").formField("event", "newCall").formField("callId", "1"))
                .hasStatusOk()
                .bodyText()
                .contains("<Dial><Voicemail/></Dial>");
    }
}
