package dev.switchboard.client.rest;

import dev.switchboard.client.ErrorKind;
import dev.switchboard.client.InvalidRequestException;
import dev.switchboard.client.Request;
import dev.switchboard.client.SipgateException;
import dev.switchboard.client.check.Extensions;
import dev.switchboard.client.check.Pdf;
import dev.switchboard.client.check.PhoneNumbers;
import dev.switchboard.client.check.Texts;
import dev.switchboard.client.fax.Fax;
import dev.switchboard.client.fax.FaxApi;
import dev.switchboard.client.fax.FaxStatus;
import dev.switchboard.client.fax.Faxline;
import dev.switchboard.client.http.Meanings;
import dev.switchboard.client.http.Transport;
import dev.switchboard.client.json.JsonBody;
import dev.switchboard.client.users.UsersApi;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Faxes over HTTP. */
public final class RestFax implements FaxApi {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofDays(365);
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'Fax_'uuuuMMdd_HHmm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Wire sending;
    private final Wire reading;
    private final UsersApi users;
    private final Clock clock;
    private final Pause pause;

    /** Faxes of that transport's account, by that clock; between two looks at a status it pauses. */
    public RestFax(Transport transport, UsersApi users, Clock clock, Pause pause) {
        this.sending = new Wire(
                transport,
                Meanings.GENERAL
                        .but(402, "the account's balance is too low for a fax")
                        .but(
                                403,
                                "not allowed: the line is not the user's, fax is not booked, or the token lacks sessions:fax:write")
                        .but(407, "the recipient is not a fax number"));
        this.reading = new Wire(
                transport,
                Meanings.GENERAL
                        .but(403, "not allowed: fax is not booked, or the token lacks faxlines:read or history:read")
                        .but(404, "there is no such fax, or not yet"));
        this.users = users;
        this.clock = clock;
        this.pause = pause;
    }

    @Override
    public String send(Fax fax) {
        Texts.requireSome("to", fax.to());
        byte[] pdf = Pdf.require(fax.pdf());
        fax.faxlineId().ifPresent(id -> Extensions.require("faxlineId", id, "f"));
        String line = fax.faxlineId().orElseGet(this::lineThatCanSend);
        JsonBody body = new JsonBody()
                .put("base64Content", Base64.getEncoder().encodeToString(pdf))
                .put("faxlineId", line)
                .put("filename", fax.filename().filter(name -> !name.isBlank()).orElseGet(this::name))
                .put("recipient", PhoneNumbers.e164(fax.to()).orElse(fax.to()));
        return sending.read(Session.class, Request.post("/sessions/fax").json(body.toString()))
                .sessionId();
    }

    private String lineThatCanSend() {
        return faxlines().stream()
                .filter(Faxline::canSend)
                .map(Faxline::id)
                .findFirst()
                .orElseThrow(() -> new InvalidRequestException(
                        "faxlineId: none, and the user has no line that can send (expected: such as f0)"));
    }

    private String name() {
        return NAME.format(clock.instant());
    }

    @Override
    public void resend(String faxId) {
        sending.send(Request.post("/sessions/fax/resend")
                .json(new JsonBody()
                        .put("faxId", Texts.requireSome("faxId", faxId))
                        .toString()));
    }

    @Override
    public FaxStatus status(String faxId) {
        HistoryFields entry = reading.read(HistoryFields.class, Request.get("/history/{}", faxId));
        if (!entry.isFax()) {
            throw new InvalidRequestException("faxId: an entry of another kind (expected: a fax)");
        }
        return entry.faxStatusType().orElse(FaxStatus.PENDING);
    }

    @Override
    public FaxStatus await(String faxId, Duration atMost, Consumer<FaxStatus> progress) {
        Instant end = clock.instant().plus(atMost.compareTo(LONGEST) < 0 ? atMost : LONGEST);
        Optional<FaxStatus> known = Optional.empty();
        while (true) {
            Optional<SipgateException> failure = Optional.empty();
            try {
                FaxStatus now = status(faxId);
                if (!known.equals(Optional.of(now))) {
                    progress.accept(now);
                }
                known = Optional.of(now);
                if (now.isFinal()) {
                    return now;
                }
            } catch (SipgateException e) {
                if (!passes(e)) {
                    throw e;
                }
                failure = Optional.of(e);
            }
            Duration left = Duration.between(clock.instant(), end);
            if (left.isNegative() || left.isZero()) {
                if (known.isEmpty() && failure.isPresent()) {
                    throw failure.get();
                }
                return known.orElse(FaxStatus.PENDING);
            }
            Duration wanted = failure.flatMap(SipgateException::retryAfter)
                    .filter(time -> time.compareTo(BETWEEN_LOOKS) > 0)
                    .orElse(BETWEEN_LOOKS);
            pause(faxId, left.compareTo(wanted) < 0 ? left : wanted);
        }
    }

    private static boolean passes(SipgateException failure) {
        return switch (failure.kind()) {
            case NOT_FOUND, RATE_LIMITED, SERVER_ERROR, TIMED_OUT, UNREACHABLE -> true;
            default -> false;
        };
    }

    private void pause(String faxId, Duration time) {
        try {
            pause.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw SipgateException.notSent(Request.get("/history/{}", faxId), ErrorKind.INTERRUPTED, "interrupted", e);
        }
    }

    @Override
    public List<Faxline> faxlines() {
        return faxlines(users.authenticated().sub());
    }

    @Override
    public List<Faxline> faxlines(String userId) {
        return reading.list(Faxline.class, Request.get("/{}/faxlines", userId)).items();
    }
}
