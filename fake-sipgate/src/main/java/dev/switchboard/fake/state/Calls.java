package dev.switchboard.fake.state;

import dev.switchboard.fake.json.JsonText;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/**
 * Calls that were begun, calls that are live, and what was done to them. A call that a client begins rings until the test lets
 * it be answered; only then it is listed, but commands reach it before.
 */
public final class Calls {

    private final Ids ids = new Ids(2_000_000_000L);
    private final Items established = new Items("callId");
    private final List<InitiatedCall> ringing = new CopyOnWriteArrayList<>();
    private final List<InitiatedCall> initiated = new CopyOnWriteArrayList<>();
    private final List<CallCommand> commands = new CopyOnWriteArrayList<>();

    /** No calls yet. */
    public Calls() {}

    /** The calls that clients have begun, in order. */
    public List<InitiatedCall> initiated() {
        return List.copyOf(initiated);
    }

    /** What was done to live calls, in order. */
    public List<CallCommand> commands() {
        return List.copyOf(commands);
    }

    /** What was done to a live call by this command, in order; see {@link CallCommand#name()}. */
    public List<CallCommand> commands(String callId, String name) {
        return commands.stream()
                .filter(command ->
                        command.callId().equals(callId) && command.name().equals(name))
                .toList();
    }

    /**
     * The live calls that are listed. Each needs {@code callId}, {@code muted}, {@code recording}, {@code hold} and {@code
     * participants}.
     */
    public Items established() {
        return established;
    }

    /** Takes a call. */
    public synchronized String initiate(
            String caller, String callee, Optional<String> callerId, Optional<String> deviceId) {
        InitiatedCall call = new InitiatedCall(ids.next(), caller, callee, callerId, deviceId);
        initiated.add(call);
        ringing.add(call);
        return call.sessionId();
    }

    /**
     * Lets both sides of a call pick up.
     *
     * @throws IllegalArgumentException if no such call rings
     */
    public synchronized void answer(String sessionId) {
        InitiatedCall call = ringing.stream()
                .filter(each -> each.sessionId().equals(sessionId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("call: " + sessionId + " (expected: one that rings)"));
        ringing.remove(call);
        JsonObject owner = participant("1", call.callerId().orElse(""), true);
        JsonObject other = participant("2", call.callee(), false);
        established.add(JsonText.builder()
                .add("callId", sessionId)
                .add("muted", false)
                .add("recording", false)
                .add("hold", false)
                .add("participants", JsonText.array(List.of(owner, other)))
                .build());
    }

    private static JsonObject participant(String id, String phoneNumber, boolean owner) {
        return JsonText.builder()
                .add("participantId", id)
                .add("phoneNumber", phoneNumber)
                .add("muted", false)
                .add("hold", false)
                .add("owner", owner)
                .build();
    }

    /** Does something to a call; false if no such call is live or rings. */
    public synchronized boolean command(CallCommand command, UnaryOperator<JsonObject> change) {
        boolean known = established.change(command.callId(), change) || isRinging(command.callId());
        if (known) {
            commands.add(command);
        }
        return known;
    }

    /** Ends a call; false if no such call is live or rings. */
    public synchronized boolean hangUp(String callId) {
        boolean known = established.remove(callId)
                || ringing.removeIf(call -> call.sessionId().equals(callId));
        if (known) {
            commands.add(new CallCommand(callId, "hangup", JsonValue.EMPTY_JSON_OBJECT));
        }
        return known;
    }

    private boolean isRinging(String callId) {
        return ringing.stream().anyMatch(call -> call.sessionId().equals(callId));
    }
}
