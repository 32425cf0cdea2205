package dev.switchboard.signalwire.documented;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.RequestVerifier;
import dev.switchboard.runtime.Webhook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ProvidersPageTest {

    private static final Path ROOT = Path.of(System.getProperty("switchboard.root", ".."));

    @Test
    void showsTheFlowAsItIsCompiled() throws IOException {
        String source = Files.readString(
                ROOT.resolve("signalwire/src/test/java/dev/switchboard/signalwire/documented/FrontDesk.java"));

        assertThat(Files.readString(ROOT.resolve("docs/providers.md")))
                .contains("```java\n" + source.substring(source.indexOf("@CallFlow")) + "```");
    }

    @Test
    void theFlowAnswersAsThePageSays() {
        var router = FrontDeskRouter.create(
                new FrontDesk(), BaseUrl.of("https://pbx.example.com/desks"), RequestVerifier.insecureAcceptAll());

        assertThat(router.handle(Webhook.post("/desks", "CallSid=1")).text())
                .contains(
                        "<Dial answerOnBridge=\"true\" timeout=\"20\" action=\"https://pbx.example.com/desks/AfterDesks/dialAction\">")
                .contains("<Sip statusCallbackEvent=\"answered completed\""
                        + " url=\"https://pbx.example.com/desks/Desk/whisper?_name=ada\""
                        + " statusCallback=\"https://pbx.example.com/desks/Desk/callStatus?_name=ada\">"
                        + "sip:ada@desks.example.com</Sip>");
        assertThat(router.handle(Webhook.post("/desks/AfterDesks/dialAction", "CallSid=1&DialCallStatus=busy"))
                        .text())
                .contains("<Say>Please leave a message.</Say>")
                .contains("<Record action=\"https://pbx.example.com/desks/Mailbox/recording\" maxLength=\"120\"/>");
    }
}
