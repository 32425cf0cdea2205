package dev.switchboard.reliability.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.runtime.CallObserver;
import dev.switchboard.runtime.Observation;
import dev.switchboard.runtime.Reply;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** Keeps what the observer of one router was told. For one thread. */
public final class Answers implements CallObserver {

    private final List<Observation> told = new ArrayList<>();

    @Override
    public void observe(Observation observation) {
        told.add(observation);
    }

    /** What was told since the last time, which must be one thing. */
    public Observation only() {
        assertThat(told).hasSize(1);
        return told.remove(0);
    }

    /** The root of an answer that is complete: status, type, and a document. */
    public static Element root(Reply reply) {
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.headers()).containsEntry("Content-Type", "application/xml; charset=UTF-8");
        byte[] body = reply.text().getBytes(StandardCharsets.UTF_8);
        assertThat(body).hasSize(reply.length());
        Element root = Xml.root(body);
        assertThat(root.getTagName()).isEqualTo("Response");
        return root;
    }
}
