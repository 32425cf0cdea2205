package dev.switchboard.runtime.verify;

import dev.switchboard.runtime.RequestVerifier;
import dev.switchboard.runtime.Webhook;
import dev.switchboard.runtime.form.FormPairs;
import dev.switchboard.runtime.form.Unreadable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Accepts requests whose parameters are one's own, for example by the account's number. It proves nothing by itself, since
 * anybody can write parameters. It is the second factor beside a signature that one key of the provider's makes for all
 * customers: there a stranger's request is as genuine as yours. Safe for use by many threads, if the predicate is.
 */
public final class ParameterCheck implements RequestVerifier {

    private final Predicate<Function<String, List<String>>> accepts;

    private ParameterCheck(Predicate<Function<String, List<String>>> accepts) {
        this.accepts = accepts;
    }

    /**
     * A verifier that asks a predicate. It gets a function from a parameter's name to all its values in their order, none if
     * the parameter is absent. Names and values are decoded: those of the form in the body, or those of the query of a GET or
     * HEAD; bytes that are not UTF-8 are replaced. What cannot be decoded, or is no form, is refused without asking.
     */
    public static ParameterCheck of(Predicate<Function<String, List<String>>> accepts) {
        return new ParameterCheck(accepts);
    }

    @Override
    public Verdict verify(Webhook webhook) {
        boolean inQuery = webhook.isBodyless();
        if (!inQuery && !FormBody.is(webhook)) {
            return Verdict.refuse("parameters in a body that is no form");
        }
        byte[] form = inQuery ? webhook.rawQuery().getBytes(StandardCharsets.UTF_8) : webhook.body();
        Map<String, List<String>> parameters = new HashMap<>();
        try {
            FormPairs.each(
                    form,
                    (name, value) -> parameters
                            .computeIfAbsent(text(name), unseen -> new ArrayList<>())
                            .add(text(value)));
        } catch (Unreadable e) {
            return Verdict.refuse("parameters that cannot be decoded");
        }
        return accepts.test(name -> parameters.getOrDefault(name, List.of()))
                ? Verdict.accept()
                : Verdict.refuse("parameters of somebody else");
    }

    private static String text(byte[] decoded) {
        return new String(decoded, StandardCharsets.UTF_8);
    }

    /** Says nothing of what is asked. */
    @Override
    public String toString() {
        return "ParameterCheck";
    }
}
