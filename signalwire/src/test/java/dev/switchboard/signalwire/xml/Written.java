package dev.switchboard.signalwire.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.Observation;
import dev.switchboard.runtime.Reply;
import dev.switchboard.runtime.RequestVerifier.Verdict;
import dev.switchboard.runtime.RouterOptions;
import dev.switchboard.runtime.Webhook;
import dev.switchboard.signalwire.Response;
import dev.switchboard.signalwire.Verb;
import dev.switchboard.signalwire.testing.Xml;
import java.util.ArrayList;
import java.util.List;

/** What the router of {@link AnyResponse} writes. */
final class Written {

    /** Where that router is reached. */
    static final String BASE = "https://pbx.example.com/calls";

    private static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Response>";
    private static final String END = "</Response>";

    private Written() {}

    /** What stands in the document for some verbs; the document was parsed. */
    static String of(Verb... verbs) {
        String document = document(Response.of(verbs));
        assertThat(document).startsWith(START).endsWith(END);
        return document.substring(START.length(), document.length() - END.length());
    }

    /** The whole document, which was parsed. */
    static String document(Response response) {
        List<Observation> seen = new ArrayList<>();
        Reply reply = AnyResponseRouter.create(
                        new AnyResponse(response),
                        BaseUrl.of(BASE),
                        webhook -> Verdict.accept(),
                        RouterOptions.defaults().observer(seen::add))
                .handle(Webhook.post("/calls", "CallSid=c1"));
        assertThat(seen).singleElement().satisfies(told -> {
            assertThat(told.cause()).isEmpty();
            assertThat(told.outcome()).isEqualTo(Observation.Outcome.HANDLED);
        });
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.headers()).containsEntry("Content-Type", "application/xml; charset=UTF-8");
        assertThat(Xml.parse(reply.text()).getDocumentElement().getTagName()).isEqualTo("Response");
        return reply.text();
    }
}
