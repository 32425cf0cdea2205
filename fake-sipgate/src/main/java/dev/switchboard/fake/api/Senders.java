package dev.switchboard.fake.api;

import dev.switchboard.fake.http.Answer;
import dev.switchboard.fake.http.Fields;
import dev.switchboard.fake.http.Refusal;
import dev.switchboard.fake.http.Request;
import dev.switchboard.fake.http.Routes;
import dev.switchboard.fake.json.JsonText;
import dev.switchboard.fake.state.CallerId;
import dev.switchboard.fake.state.CallerIds;
import dev.switchboard.fake.state.Sms;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/** The senders of an SMS extension. */
public final class Senders {

    private static final JsonValue TRUE_AS_TEXT = JsonText.of("true");

    private final Users users;
    private final Sms sms;

    public Senders(Users users, Sms sms) {
        this.users = users;
        this.sms = sms;
    }

    public void addTo(Routes routes) {
        routes.at("/{u}/sms/{smsId}/callerids").get(this::all).post(this::add);
        routes.at("/{u}/sms/{smsId}/callerids/{id}").put(this::makeDefault).delete(this::remove);
        routes.at("/{u}/sms/{smsId}/callerids/{id}/verification").post(this::verify);
    }

    private Answer all(Request request) {
        return Answer.items(callerIds(request).all().stream().map(Senders::json).toList());
    }

    private static JsonObject json(CallerId callerId) {
        return JsonText.builder()
                .add("id", callerId.id())
                .add("phonenumber", callerId.phonenumber())
                .add("verified", callerId.verified())
                .add("defaultNumber", callerId.defaultNumber())
                .build();
    }

    private Answer add(Request request) {
        String number = request.fields("phonenumber").text("phonenumber");
        Fields.check(Formats.isNumber(number), "phonenumber", "a number, such as +4915799912345");
        callerIds(request).add(number, false);
        return Answer.NO_CONTENT;
    }

    private Answer makeDefault(Request request) {
        JsonValue value = request.fields("defaultNumber").value("defaultNumber").orElse(JsonValue.NULL);
        Fields.check(value.equals(JsonValue.TRUE) || value.equals(TRUE_AS_TEXT), "defaultNumber", "true");
        CallerIds callerIds = callerIds(request);
        CallerId callerId = one(request, callerIds);
        Fields.check(callerId.verified(), "defaultNumber", "a number that is verified");
        callerIds.makeDefault(callerId.id());
        return Answer.NO_CONTENT;
    }

    private Answer remove(Request request) {
        CallerIds callerIds = callerIds(request);
        if (!callerIds.remove(one(request, callerIds).id())) {
            throw Refusal.of(403, "caller id: built in");
        }
        return Answer.NO_CONTENT;
    }

    private Answer verify(Request request) {
        String code = request.fields("verificationCode").text("verificationCode");
        CallerIds callerIds = callerIds(request);
        CallerId callerId = one(request, callerIds);
        Fields.check(code.equals(CallerIds.VERIFICATION_CODE), "verificationCode", "the code that was sent");
        callerIds.verify(callerId.id());
        return Answer.NO_CONTENT;
    }

    private CallerIds callerIds(Request request) {
        String smsId = request.variable("smsId");
        if (!sms.extensions().of(users.owner(request)).has(smsId)) {
            throw Refusal.of(403, "SMS extension: not yours");
        }
        return sms.callerIds(smsId);
    }

    private static CallerId one(Request request, CallerIds callerIds) {
        String id = request.variable("id");
        return callerIds.all().stream()
                .filter(callerId -> Integer.toString(callerId.id()).equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("caller id"));
    }
}
