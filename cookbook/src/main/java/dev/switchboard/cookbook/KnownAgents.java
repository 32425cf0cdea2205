package dev.switchboard.cookbook;

import dev.switchboard.CallFlow;
import dev.switchboard.sipgate.Dial;
import dev.switchboard.sipgate.Direction;
import dev.switchboard.sipgate.OnAnswer;
import dev.switchboard.sipgate.OnNewCall;
import dev.switchboard.sipgate.Party;
import dev.switchboard.sipgate.PhoneNumber;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/** Lets up to five of a team ring at once, and prefers those who have talked to the caller before. */
@CallFlow
public final class KnownAgents {

    private static final int MOST = 5; // sipgate takes no more

    /** Who has talked to whom. */
    public interface CallHistory {
        /** Those who have talked to a customer, the most frequent first. */
        CompletionStage<List<PhoneNumber>> agentsOf(PhoneNumber customer);

        void talked(PhoneNumber customer, PhoneNumber agent);
    }

    private final List<PhoneNumber> team;
    private final CallHistory history;

    public KnownAgents(List<PhoneNumber> team, CallHistory history) {
        this.team = List.copyOf(team);
        this.history = history;
    }

    @OnNewCall(direction = Direction.IN)
    CompletionStage<Optional<Dial>> route(Party from, List<String> users) {
        if (users.contains("voicemail")) {
            return CompletableFuture.completedStage(Optional.empty()); // all have rung already, and nobody has answered
        }
        return from.number()
                .map(history::agentsOf)
                .orElse(CompletableFuture.completedStage(List.of()))
                .thenApply(known -> Optional.of(dial(known)));
    }

    private Dial dial(List<PhoneNumber> known) {
        return Dial.to(Stream.concat(known.stream().filter(team::contains), team.stream())
                .distinct()
                .limit(MOST)
                .toList());
    }

    @OnAnswer(direction = Direction.IN)
    void answered(Party from, Party answeringNumber) {
        if (from instanceof PhoneNumber customer && answeringNumber instanceof PhoneNumber agent) {
            history.talked(customer, agent);
        }
    }
}
