package dev.switchboard.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.phone.PhoneApplication;
import com.example.probe.ProbeApplication;
import jakarta.servlet.Filter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.web.server.WebFilter;

/** What the log says when the application is not set up for it. */
@Timeout(60)
@ExtendWith(OutputCaptureExtension.class)
class FailuresTest {

    private static final String FORM = "event=newCall&callId=1";

    @Configuration(proxyBeanMethods = false)
    static class Reading {
        @Bean
        Filter readingFilter() {
            return (request, response, chain) -> {
                request.getParameter("_csrf");
                chain.doFilter(request, response);
            };
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class ReadingReactively {
        @Bean
        @Order(0)
        WebFilter readingFilter() {
            return (exchange, chain) -> exchange.getFormData().then(chain.filter(exchange));
        }
    }

    @Test
    void aFilterReadTheBodyOfAServletBefore(CapturedOutput output) throws Exception {
        try (App app = App.start(
                WebApplicationType.SERVLET,
                List.of(ProbeApplication.class, Reading.class),
                "switchboard.path=/calls")) {
            assertThat(app.post("/calls", FORM).statusCode()).isEqualTo(500);
            assertThat(output).contains("body of the request: read before");
            assertThat(app.post("/calls", "").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aFilterReadTheBodyOfWebFluxBefore(CapturedOutput output) throws Exception {
        try (App app = App.start(
                WebApplicationType.REACTIVE,
                List.of(ProbeApplication.class, ReadingReactively.class),
                "switchboard.path=/calls")) {
            assertThat(app.post("/calls", FORM).statusCode()).isEqualTo(500);
            assertThat(output).contains("body of the request: read before");
        }
    }

    @Test
    void aMissingSettingIsExplained(CapturedOutput output) {
        assertThatThrownBy(
                        () -> App.start(WebApplicationType.SERVLET, List.of(PhoneApplication.class, AlwaysOpen.class)))
                .rootCause()
                .isInstanceOf(SettingException.class);
        assertThat(output).contains("""
                        Description:

                        switchboard.base-url: none, but the flow SupportLine makes callback URLs.

                        Action:

                        Expected: the public URL at which the provider reaches it, such as https://pbx.example.com/calls.
                        """).doesNotContain("at dev.switchboard");
    }

    @Configuration(proxyBeanMethods = false)
    static class AlwaysOpen {
        @Bean
        com.example.phone.OpeningHours openingHours() {
            return () -> true;
        }
    }
}
