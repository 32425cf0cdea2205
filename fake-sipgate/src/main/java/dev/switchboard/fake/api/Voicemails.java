package dev.switchboard.fake.api;

import dev.switchboard.fake.http.Answer;
import dev.switchboard.fake.http.Refusal;
import dev.switchboard.fake.http.Routes;
import dev.switchboard.fake.state.Items;

/** The voicemails. */
public final class Voicemails {

    private final Items voicemails;

    public Voicemails(Items voicemails) {
        this.voicemails = voicemails;
    }

    public void addTo(Routes routes) {
        routes.at("/voicemails").get(request -> Answer.items(voicemails.all()));
        routes.at("/voicemails/{id}")
                .get(request -> Answer.json(
                        voicemails.find(request.variable("id")).orElseThrow(() -> Refusal.notFound("voicemail"))));
    }
}
