package dev.switchboard.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.sipgate.PhoneNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KnownAgentsTest {

    private static final List<PhoneNumber> TEAM =
            IntStream.rangeClosed(1, 7).mapToObj(KnownAgentsTest::agent).toList();

    private final History history = new History();
    private final Phone phone =
            new Phone(KnownAgentsRouter.create(new KnownAgents(TEAM, history), Phone.URL, Phone.ANYBODY));

    /** Those who have talked to whoever, the last one first. */
    private static final class History implements KnownAgents.CallHistory {

        private final List<PhoneNumber> agents = new ArrayList<>();
        private final List<PhoneNumber> customers = new ArrayList<>();

        @Override
        public CompletionStage<List<PhoneNumber>> agentsOf(PhoneNumber customer) {
            assertThat(customer).isEqualTo(new PhoneNumber("492111234567"));
            return CompletableFuture.completedStage(List.copyOf(agents));
        }

        @Override
        public void talked(PhoneNumber customer, PhoneNumber agent) {
            customers.add(customer);
            agents.add(0, agent);
        }
    }

    private static PhoneNumber agent(int number) {
        return new PhoneNumber("492119367466" + number);
    }

    private static String rings(Integer... agents) {
        return "<Response onAnswer=\"https://pbx.example.com/calls/answer\"><Dial>"
                + List.of(agents).stream()
                        .map(number -> "<Number>" + agent(number).digits() + "</Number>")
                        .collect(Collectors.joining())
                + "</Dial></Response>";
    }

    @Test
    void whoHasAnsweredRingsFirstTheNextTime() {
        assertThat(phone.calls("492111234567")).isEqualTo(rings(1, 2, 3, 4, 5));
        assertThat(phone.isAnswered("Bob", "4921193674667")).isEqualTo("<Response/>");
        assertThat(phone.isAnswered("Eve", "4921193674666")).isEqualTo("<Response/>");
        assertThat(phone.calls("492111234567")).isEqualTo(rings(6, 7, 1, 2, 3));
        assertThat(history.customers).containsOnly(new PhoneNumber("492111234567"));
    }

    @Test
    void namesEveryPhoneOnceAndNoneOfFormerAgents() {
        phone.calls("492111234567");
        phone.isAnswered("Bob", "4921193674662");
        phone.isAnswered("Former", "4921193674669");
        assertThat(phone.calls("492111234567")).isEqualTo(rings(2, 1, 3, 4, 5));
    }

    @Test
    void aCallerWhoHidesTheNumberReachesTheTeamAndIsNotRemembered() {
        assertThat(phone.calls("anonymous")).isEqualTo(rings(1, 2, 3, 4, 5));
        phone.isAnswered("Bob", "4921193674667");
        assertThat(history.agents).isEmpty();
    }

    @Test
    void anAnswerWithoutANumberIsNotRemembered() {
        phone.calls("492111234567");
        phone.isAnswered("", "");
        assertThat(history.agents).isEmpty();
    }

    @Test
    void leavesTheVoicemailAndOutgoingCallsAlone() {
        String normalWay = "<Response onAnswer=\"https://pbx.example.com/calls/answer\"/>";
        assertThat(phone.isForwardedToVoicemail("492111234567")).isEqualTo(normalWay);
        assertThat(phone.callsOut()).isEqualTo(normalWay);
        phone.isAnswered("Bob", "492111234567");
        assertThat(history.agents).isEmpty();
    }
}
