package dev.switchboard.client.rest;

import dev.switchboard.client.InvalidRequestException;
import dev.switchboard.client.Request;
import dev.switchboard.client.SipgateException;
import dev.switchboard.client.check.Extensions;
import dev.switchboard.client.check.PhoneNumbers;
import dev.switchboard.client.check.SendTime;
import dev.switchboard.client.check.Texts;
import dev.switchboard.client.http.Meanings;
import dev.switchboard.client.http.Transport;
import dev.switchboard.client.json.JsonBody;
import dev.switchboard.client.sms.Sms;
import dev.switchboard.client.sms.SmsApi;
import dev.switchboard.client.sms.SmsCallerId;
import dev.switchboard.client.sms.SmsExtension;
import dev.switchboard.client.sms.SmsReceipt;
import dev.switchboard.client.users.UsersApi;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Text messages over HTTP. */
public final class RestSms implements SmsApi {

    private static final String CALLER_IDS = "/{}/sms/{}/callerids";
    private static final String CALLER_ID = CALLER_IDS + "/{}";
    private static final String BUILT_IN = "sipgate";

    private final Wire wire;
    private final UsersApi users;
    private final Clock clock;

    /** For each extension: who changes its default sender writes, and who sends with it reads. */
    private final Map<String, ReadWriteLock> sending = new ConcurrentHashMap<>();

    /** Messages of that transport's account; times are measured from that clock's. */
    public RestSms(Transport transport, UsersApi users, Clock clock) {
        this.wire = new Wire(
                transport,
                Meanings.GENERAL
                        .but(402, "the account's balance is too low for a message")
                        .but(
                                403,
                                "not allowed: the SMS extension is not the user's, SMS is not booked, a password is to be"
                                        + " renewed, or the token lacks sessions:sms:write, sms:read or, for another sender,"
                                        + " sms:callerid:write"));
        this.users = users;
        this.clock = clock;
    }

    @Override
    public void send(String smsId, Sms sms) {
        Request request = sending(Extensions.require("smsId", smsId, "s"), checked(sms));
        Turn.of(lock(smsId).readLock(), request, () -> {
            wire.send(request);
            return smsId;
        });
    }

    @Override
    public SmsReceipt sendFrom(String from, Sms sms) {
        String sender = from.equals(BUILT_IN) ? from : PhoneNumbers.require("from", from);
        JsonBody message = checked(sms);
        String userId = users.authenticated().sub();
        List<SmsExtension> extensions = extensions(userId);
        if (extensions.isEmpty()) {
            throw new InvalidRequestException("from: user " + userId + " has no SMS extension (expected: one; sipgate's"
                    + " web pages can add it)");
        }
        boolean unverified = false;
        for (SmsExtension extension : extensions) {
            Attempt attempt = Turn.of(
                    lock(extension.id()).writeLock(),
                    sending(extension.id(), message),
                    () -> attempt(sender, userId, extension.id(), message));
            if (attempt.receipt().isPresent()) {
                return attempt.receipt().get();
            }
            unverified |= attempt.unverified();
        }
        throw new InvalidRequestException(
                unverified
                        ? "from: a caller ID that is not verified yet (expected: one that was verified with the code that"
                                + " came by SMS)"
                        : "from: not a caller ID of an SMS extension of user " + userId
                                + " (expected: a verified caller ID of the user, or sipgate; sipgate's web pages register"
                                + " another)");
    }

    /** What came of an extension: a message that was sent, or a number that is not verified, or neither. */
    private record Attempt(Optional<SmsReceipt> receipt, boolean unverified) {}

    private Attempt attempt(String sender, String userId, String smsId, JsonBody message) {
        List<SmsCallerId> callerIds = callerIds(userId, smsId);
        Optional<SmsCallerId> wanted =
                callerIds.stream().filter(id -> isNumber(id, sender)).findFirst();
        if (wanted.isPresent() && wanted.get().verified()) {
            return new Attempt(Optional.of(sendAs(wanted.get(), callerIds, userId, smsId, message)), false);
        }
        return new Attempt(Optional.empty(), wanted.isPresent());
    }

    /** Fair, so that messages with the default sender do not keep one with another sender waiting for ever. */
    private ReadWriteLock lock(String smsId) {
        return sending.computeIfAbsent(smsId, id -> new ReentrantReadWriteLock(true));
    }

    private static boolean isNumber(SmsCallerId callerId, String sender) {
        return callerId.phonenumber()
                .filter(number -> number.equals(sender)
                        || PhoneNumbers.e164(number).filter(sender::equals).isPresent())
                .isPresent();
    }

    private SmsReceipt sendAs(
            SmsCallerId wanted, List<SmsCallerId> callerIds, String userId, String smsId, JsonBody message) {
        if (wanted.defaultNumber()) {
            wire.send(sending(smsId, message));
            return new SmsReceipt(Optional.empty());
        }
        SmsCallerId former = callerIds.stream()
                .filter(SmsCallerId::defaultNumber)
                .findFirst()
                .orElseThrow(() -> new InvalidRequestException("from: " + smsId
                        + " has no default caller ID that could be restored (expected: one;"
                        + " setDefaultCallerId sets it)"));
        try {
            wire.send(defaultNumber(userId, smsId, wanted.id()));
        } catch (SipgateException e) {
            if (e.mayHaveHappened()) {
                restored(userId, smsId, former).ifPresent(e::addSuppressed);
            }
            throw e;
        }
        try {
            wire.send(sending(smsId, message));
        } catch (RuntimeException | Error e) {
            restored(userId, smsId, former).ifPresent(e::addSuppressed);
            throw e;
        }
        return new SmsReceipt(restored(userId, smsId, former));
    }

    /** Also on a thread that was interrupted, which could not wait for an answer. */
    private Optional<SipgateException> restored(String userId, String smsId, SmsCallerId former) {
        boolean interrupted = Thread.interrupted();
        try {
            wire.send(defaultNumber(userId, smsId, former.id()));
            return Optional.empty();
        } catch (SipgateException e) {
            return Optional.of(e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** All of the message but the extension; nothing is sent if a value cannot be right. */
    private JsonBody checked(Sms sms) {
        JsonBody message = new JsonBody()
                .put("message", Texts.requireSome("text", sms.text()))
                .put("recipient", PhoneNumbers.require("to", sms.to()));
        sms.at().ifPresent(at -> message.put("sendAt", SendTime.require("at", at, clock.instant())));
        return message;
    }

    private static Request sending(String smsId, JsonBody message) {
        return Request.post("/sessions/sms")
                .json(new JsonBody().put("smsId", smsId).putAll(message).toString());
    }

    @Override
    public List<SmsExtension> extensions(String userId) {
        return wire.list(SmsExtension.class, Request.get("/{}/sms", userId)).items();
    }

    @Override
    public List<SmsCallerId> callerIds(String userId, String smsId) {
        return wire.list(SmsCallerId.class, Request.get(CALLER_IDS, userId, smsId))
                .items();
    }

    @Override
    public void addCallerId(String userId, String smsId, String phoneNumber) {
        String number = PhoneNumbers.require("phoneNumber", phoneNumber);
        wire.send(Request.post(CALLER_IDS, userId, smsId)
                .json(new JsonBody().put("phonenumber", number).toString()));
    }

    @Override
    public void verifyCallerId(String userId, String smsId, int callerId, String code) {
        wire.send(Request.post(CALLER_ID + "/verification", userId, smsId, Integer.toString(callerId))
                .json(new JsonBody()
                        .put("verificationCode", Texts.requireSome("code", code))
                        .toString()));
    }

    @Override
    public void setDefaultCallerId(String userId, String smsId, int callerId) {
        change(smsId, defaultNumber(userId, smsId, callerId));
    }

    private static Request defaultNumber(String userId, String smsId, int callerId) {
        return Request.put(CALLER_ID, userId, smsId, Integer.toString(callerId))
                .json(new JsonBody().put("defaultNumber", true).toString());
    }

    private void change(String smsId, Request request) {
        Turn.of(lock(smsId).writeLock(), request, () -> {
            wire.send(request);
            return smsId;
        });
    }

    @Override
    public void deleteCallerId(String userId, String smsId, int callerId) {
        change(smsId, Request.delete(CALLER_ID, userId, smsId, Integer.toString(callerId)));
    }
}
