package dev.switchboard.sample;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The desks, and what each of them is doing as the status callbacks tell. Those come late, twice, in another order, or
 * never: so the call to a desk only ever goes forward, and ends at the latest with the call that it belongs to. Safe for use
 * by many threads.
 */
final class Desks {

    /** How far the call to a desk has come, in this order. */
    enum Step {
        /** The desk's phone rings. */
        RINGING,
        /** Somebody has picked up, hears who calls, and has not said yet whether to take the call. */
        DECIDING,
        /** The desk has the call. */
        TALKING,
        /** It is over, however it ended. */
        OVER
    }

    /**
     * The call to one desk.
     *
     * @param desk the desk's name
     * @param callId the call that it belongs to; empty if that is not known
     * @param step how far it has come
     */
    record Leg(String desk, String callId, Step step) {}

    private final List<DeskPhone> phones;
    private final RecentCalls<Leg> legs = new RecentCalls<>();

    Desks(List<DeskPhone> phones) {
        this.phones = List.copyOf(phones);
    }

    List<DeskPhone> phones() {
        return phones;
    }

    /** The call to a desk has come as far as that. Of what is no desk nobody takes note. */
    synchronized void reached(String desk, String legId, Optional<String> callId, Step step) {
        boolean known = phones.stream().anyMatch(phone -> phone.name().equals(desk));
        Leg before = leg(legId).orElse(new Leg(desk, "", step));
        if (known && before.step().compareTo(step) <= 0) {
            legs.put(legId, new Leg(desk, callId.orElse(before.callId()), step));
        }
    }

    /** No desk rings, decides or talks for that call any more. */
    synchronized void callIsOver(String callId) {
        legs.replaceAll(leg -> leg.callId().equals(callId) ? new Leg(leg.desk(), callId, Step.OVER) : leg);
    }

    /** The call to a desk; empty if the id is none of such a call. */
    synchronized Optional<Leg> leg(String legId) {
        return legs.get(legId);
    }

    /** What a desk is doing: the furthest step of its calls; empty if it is free. */
    synchronized Optional<Step> step(DeskPhone phone) {
        return legs.all()
                .filter(leg -> leg.desk().equals(phone.name()))
                .map(Leg::step)
                .filter(Predicate.not(Step.OVER::equals))
                .max(Step::compareTo);
    }
}
