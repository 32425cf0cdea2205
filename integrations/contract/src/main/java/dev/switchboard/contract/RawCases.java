package dev.switchboard.contract;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Requests of which a router tells what an adapter made of them: nothing may be decoded, sorted or lost. */
final class RawCases {

    private static final String PATH = "/calls/told";
    private static final int LONG = 6_000;

    /** What servers refuse or change unless they are told not to. */
    private static final Map<Ability, Case> NEEDING = Map.of(
            Ability.ENCODED_LETTERS, target("letters", PATH + "/Gr%C3%B6%c3%9fe%20a", ""),
            Ability.ENCODED_SLASHES, target("a slash", PATH + "/a%2Fb%2fc", ""),
            Ability.ENCODED_PERCENTS, target("a percent sign", PATH + "/a%25b%252Fc", ""),
            Ability.SEMICOLONS, target("a semicolon", PATH + "/a;b=c/d", ""),
            Ability.EMPTY_SEGMENTS, target("an empty segment", PATH + "//a", ""),
            Ability.RAW_BRACKETS, target("brackets", PATH, "?user[]=Alice&user[]=Bob"),
            Ability.LONG_TARGETS, target("a long query", PATH, "?a=" + "x".repeat(LONG)),
            Ability.REPEATED_HEADERS,
                    header(
                            "a header that comes twice",
                            Request.bodyless("GET", PATH)
                                    .header("X-Contract", "b")
                                    .header("x-contract", "a"),
                            "b",
                            "a"),
            Ability.UNKNOWN_ROUTES,
                    Case.of(
                            "an unknown route",
                            Request.post(SipgateCases.PATH + "/Nowhere", "event=newCall"),
                            SipgateCases.noVerb()));

    private RawCases() {}

    static Stream<Case> all() {
        return Stream.of(
                        Stream.of(
                                target("a path", PATH + "/Pin/dtmf", ""),
                                target("a path with a slash at its end", PATH + "/", ""),
                                target("signs in a path", PATH + "/a-b.c_d~e!$&'()*+,=:@", ""),
                                target("an empty query", PATH, "?"),
                                target("encoded brackets in a query", PATH, "?user%5B%5D=Alice&user%5b%5d=Bob"),
                                target("escapes in a query", PATH, "?na+me=a%26b%3D%C3%A4&_mac=x%2By%2Fz%25&x"),
                                target("signs in a query", PATH, "?a=/?:@-._~!$'()*,;==&&b=+"),
                                target("the order of a query", PATH, "?b=2&a=1&b=1&a")),
                        Stream.of("GET", "POST", "PUT").map(RawCases::method),
                        headers(),
                        bodies())
                .flatMap(cases -> cases);
    }

    /** The abilities that one request needs. */
    static Stream<Ability> abilities() {
        return NEEDING.keySet().stream().sorted();
    }

    static Case needing(Ability ability) {
        return Optional.ofNullable(NEEDING.get(ability)).orElseThrow();
    }

    private static Case target(String name, String path, String query) {
        return Case.of(
                name,
                Request.bodyless("GET", path + query),
                told("GET", path, query.isEmpty() ? "" : query.substring(1)));
    }

    private static Case method(String method) {
        return Case.of("the method " + method, Request.bodyless(method, PATH), told(method, PATH, ""));
    }

    private static Expected told(String method, String path, String query) {
        return Expected.text(method + "\n" + path + "\n" + query + "\n" + told() + "\n" + told() + "\n" + told() + "\n"
                + Telling.body(new byte[0]));
    }

    private static String told(String... values) {
        return Stream.of(values).toList() + "" + Stream.of(values).findFirst();
    }

    private static Stream<Case> headers() {
        return Stream.of(
                header("a header in capitals", Request.bodyless("GET", PATH).header("X-CONTRACT", "a"), "a"),
                header(
                        "a header in small letters",
                        Request.bodyless("GET", PATH).header("x-contract", "a"),
                        "a"),
                header(
                        "signs in a header",
                        Request.bodyless("GET", PATH).header("X-Contract", "a, b; c=\"d\" e=f+g/h=="),
                        "a, b; c=\"d\" e=f+g/h=="));
    }

    private static Case header(String name, Request request, String... values) {
        return Case.of(
                name,
                request,
                Expected.text("GET\n" + PATH + "\n\n" + told() + "\n" + told(values) + "\n" + told() + "\n"
                        + Telling.body(new byte[0])));
    }

    private static Stream<Case> bodies() {
        return IntStream.of(0, 1, 255, 8_192, Bench.MAX_BODY_BYTES).mapToObj(length -> {
            byte[] body = new byte[length];
            for (int i = 0; i < length; i++) {
                body[i] = (byte) (i * 31 + i / 256);
            }
            return Case.of(
                    "a body of " + length + " bytes",
                    Request.postOf("Application/Octet-Stream", PATH, "").body(body),
                    Expected.text("POST\n" + PATH + "\n\n" + told("Application/Octet-Stream") + "\n" + told() + "\n"
                            + told() + "\n" + Telling.body(body)));
        });
    }
}
