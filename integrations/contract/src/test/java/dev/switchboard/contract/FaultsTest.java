package dev.switchboard.contract;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.switchboard.runtime.Reply;
import dev.switchboard.runtime.Webhook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.TestAbortedException;

/** What the contract finds: for each fault of a server a test that passes without it, and fails with it for that reason. */
@Timeout(60)
class FaultsTest {

    /** A test of the contract. */
    private interface Check {
        void run(ServerContract contract) throws Throwable;
    }

    private static final Check VERB = contract -> contract.sipgateVerb(named(SipgateCases.verbs(), "dial"));
    private static final Check LONG = ExchangeContract::aLongAnswerIsNotCompressed;

    private static Case named(Stream<Case> cases, String name) {
        return cases.filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    private static Check form(String name) {
        return contract -> contract.form(named(SipgateCases.forms(), name));
    }

    private static Check raw(String name) {
        return contract -> contract.nothingIsDecoded(named(RawCases.all(), name));
    }

    private static Check refusal(String name) {
        return contract -> contract.refusal(named(RefusalCases.all(), name));
    }

    private static Check able(Ability ability) {
        return contract -> contract.nothingIsDecodedIfTheServerCan(ability);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("chunks", VERB, "Content-Length: []", writing(FaultsTest::inChunks)),
                fault("chunks and a length", VERB, "[Transfer-Encoding]", head("Transfer-Encoding: chunked\r\n")),
                fault("compresses", LONG, "body", writing((out, method, reply, body) -> {
                    byte[] sent = compressed(body);
                    FakeServer.text(out, FakeServer.head(reply, "Content-Length: " + sent.length));
                    out.write(sent);
                })),
                fault("says that it compresses", LONG, "[Content-Encoding]", head("Content-Encoding: identity\r\n")),
                fault("says no length", VERB, "Content-Length: []", writing((out, method, reply, body) -> {
                    FakeServer.text(out, FakeServer.head(reply, "X-Length: none"));
                    out.write(body);
                })),
                fault("says too great a length", VERB, "closed", length(1)),
                fault("says too small a length", VERB, "what follows the answer", length(-1)),
                fault("says two lengths", VERB, "Content-Length: [", head("Content-Length: 5\r\n")),
                fault("adds a line", VERB, "what follows the answer", writing((out, method, reply, body) -> {
                    FakeServer.write(out, method, reply, body);
                    FakeServer.text(out, "\r\n");
                })),
                fault("loses headers", VERB, "Content-Type", writing(FaultsTest::bare)),
                fault("loses headers of refusals", refusal("GET to sipgate"), "Allow", writing(FaultsTest::bare)),
                fault("adds headers twice", VERB, "Content-Type", head("Content-Type: application/xml\r\n")),
                fault(
                        "writes pages of its own",
                        refusal("no signature"),
                        "body",
                        writing((out, method, reply, body) ->
                                FakeServer.write(out, method, reply, "<h1>no</h1>".getBytes(StandardCharsets.UTF_8)))),
                fault(
                        "changes the status",
                        refusal("no signature"),
                        "status",
                        writing((out, method, reply, body) -> FakeServer.write(out, method, Reply.status(200), body))),
                fault(
                        "answers HEAD with a body",
                        KeptContract::theAnswerToHeadHasNoBody,
                        "line: ",
                        writing((out, method, reply, body) -> FakeServer.write(out, "GET", reply, body))),
                fault(
                        "looks for headers by their case",
                        raw("a header in capitals"),
                        "body",
                        seeingHeaders(all -> name -> name.equals("X-Contract") ? List.of() : all.all(name))),
                fault(
                        "joins headers",
                        able(Ability.REPEATED_HEADERS),
                        "body",
                        seeingHeaders(all -> name ->
                                all.all(name).isEmpty() ? List.of() : List.of(String.join(",", all.all(name))))),
                fault(
                        "decodes paths",
                        able(Ability.ENCODED_LETTERS),
                        "body",
                        seeing(seen -> with(seen, decoded(seen.rawPath()), seen.rawQuery(), seen.body()))),
                fault(
                        "decodes queries",
                        raw("escapes in a query"),
                        "body",
                        seeing(seen -> with(seen, seen.rawPath(), decoded(seen.rawQuery()), seen.body()))),
                fault(
                        "takes bodies for text",
                        form("names in UTF-8 that are not encoded"),
                        "body",
                        seeing(seen -> with(seen, seen.rawPath(), seen.rawQuery(), ascii(seen.body())))),
                fault(
                        "cuts long bodies",
                        refusal("a body one byte over the limit"),
                        "status",
                        seeing(seen -> with(seen, seen.rawPath(), seen.rawQuery(), cut(seen.body())))),
                fault(
                        "says nothing of the peer",
                        TransferContract::theRouterSeesThePeer,
                        "unknown",
                        seeing(seen -> new Webhook(
                                seen.method(),
                                seen.rawPath(),
                                seen.rawQuery(),
                                seen.headers(),
                                Optional.empty(),
                                seen.body()))),
                fault(
                        "reads one packet",
                        contract -> contract.requestsThatComeSlowlyKeepNobodyWaiting(90),
                        "body",
                        server -> server.reading = (in, headers) -> in.readNBytes(in.available())),
                fault(
                        "knows no chunks",
                        contract -> contract.aBodyMayComeInChunks(7),
                        "body",
                        server -> server.reading = (in, headers) ->
                                FakeServer.value(headers, "Transfer-Encoding").isEmpty()
                                        ? FakeServer.read(in, headers)
                                        : new byte[0]),
                fault(
                        "never says 100",
                        TransferContract::aClientMayWaitUntilItsBodyIsWanted,
                        "nothing more came",
                        server -> server.continues = false),
                fault(
                        "loses the next request",
                        KeptContract::requestsMayComeAtOnce,
                        "nothing more came",
                        server -> server.reading = (in, headers) -> {
                            byte[] body = FakeServer.read(in, headers);
                            in.skipNBytes(in.available());
                            return body;
                        }),
                fault(
                        "has one thread",
                        CrowdContract::handlersThatBlockKeepNobodyWaiting,
                        "handlers run at the same time",
                        server -> server.connections = Runnable::run),
                fault(
                        "has one thread",
                        contract -> contract.requestsThatComeSlowlyKeepNobodyWaiting(20),
                        "nothing more came",
                        server -> server.connections = Runnable::run),
                fault(
                        "waits for handlers",
                        ExchangeContract::atTheDeadlineThereIsAnAnswerWhileTheHandlerBlocks,
                        "nothing more came",
                        FaultsTest::synchronous),
                fault(
                        "waits for late results",
                        KeptContract::aLateResultIsDropped,
                        "nothing more came",
                        FaultsTest::synchronous),
                fault("mixes answers", CrowdContract::eachOfManyCallersGetsItsOwnAnswer, "body", writing(mixing())),
                fault(
                        "closes after each answer",
                        KeptContract::aConnectionIsKept,
                        "closed",
                        server -> server.keeps = false),
                fault("never closes", VERB, "nothing more came", server -> server.closes = false),
                fault(
                        "takes anything for HTTP",
                        contract -> contract.whatIsNoHttpIsRefusedAndStopsNobody("POST\r\n\r\n"),
                        "200",
                        server -> server.toGarbage = "HTTP/1.1 200 OK\r\n"));
    }

    private static Arguments fault(String name, Check check, String message, Consumer<FakeServer> fault) {
        return arguments(name, check, message, fault);
    }

    private static Consumer<FakeServer> writing(FakeServer.Writing writing) {
        return server -> server.writing = writing;
    }

    private static Consumer<FakeServer> head(String more) {
        return writing((out, method, reply, body) -> {
            FakeServer.text(out, FakeServer.head(reply, more + "Content-Length: " + body.length));
            out.write(body);
        });
    }

    private static Consumer<FakeServer> length(int more) {
        return writing((out, method, reply, body) -> {
            FakeServer.text(out, FakeServer.head(reply, "Content-Length: " + (body.length + more)));
            out.write(body);
        });
    }

    private static void synchronous(FakeServer server) {
        server.asking = (router, webhook, executor) -> router.handle(webhook);
    }

    private static void inChunks(OutputStream out, String method, Reply reply, byte[] body) throws IOException {
        FakeServer.text(
                out, FakeServer.head(reply, "Transfer-Encoding: chunked") + Integer.toHexString(body.length) + "\r\n");
        out.write(body);
        FakeServer.text(out, "\r\n0\r\n\r\n");
    }

    private static void bare(OutputStream out, String method, Reply reply, byte[] body) throws IOException {
        FakeServer.text(out, "HTTP/1.1 " + reply.status() + " Any\r\nContent-Length: " + body.length + "\r\n\r\n");
        out.write(body);
    }

    private static byte[] compressed(byte[] body) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(body);
        }
        return compressed.toByteArray();
    }

    /** Each caller gets what the one before was to get. */
    private static FakeServer.Writing mixing() {
        AtomicReference<byte[]> last = new AtomicReference<>();
        return (out, method, reply, body) -> {
            byte[] before = last.getAndSet(body);
            FakeServer.write(out, method, reply, before == null ? body : before);
        };
    }

    private static Consumer<FakeServer> seeing(UnaryOperator<Webhook> sight) {
        return server -> server.sight = sight;
    }

    private static Consumer<FakeServer> seeingHeaders(UnaryOperator<Webhook.Headers> headers) {
        return seeing(seen -> new Webhook(
                seen.method(),
                seen.rawPath(),
                seen.rawQuery(),
                headers.apply(seen.headers()),
                seen.remote(),
                seen.body()));
    }

    private static Webhook with(Webhook seen, String path, String query, byte[] body) {
        return new Webhook(seen.method(), path, query, seen.headers(), seen.remote(), body);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static byte[] ascii(byte[] body) {
        return new String(body, StandardCharsets.US_ASCII).getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] cut(byte[] body) {
        return Arrays.copyOf(body, Math.min(body.length, Bench.MAX_BODY_BYTES));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void theContractFindsTheFault(String name, Check check, String message, Consumer<FakeServer> fault)
            throws Exception {
        assertThatCode(() -> run(check, new Tried(server -> {}, Map.of()))).doesNotThrowAnyException();

        assertThatThrownBy(() -> run(check, new Tried(fault, Map.of())))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(message);
    }

    @Test
    void whatAServerCannotDoIsSkippedWithTheReason() {
        Tried contract = new Tried(
                server -> server.continues = false, Map.of(Ability.EXPECT_CONTINUE, "nobody has asked for it"));

        assertThatThrownBy(() -> run(TransferContract::aClientMayWaitUntilItsBodyIsWanted, contract))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("nobody has asked for it");
    }

    @ParameterizedTest
    @MethodSource("abilities")
    void whatAServerCanDoAfterAllIsFound(Ability ability, Check check) {
        Tried contract = new Tried(server -> {}, Map.of(ability, "nobody has tried"));

        assertThatThrownBy(() -> run(check, contract))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("the server can do it");
    }

    static Stream<Arguments> abilities() {
        return Stream.concat(
                RawCases.abilities().map(ability -> arguments(ability, able(ability))),
                Stream.of(
                        arguments(Ability.HTTP_10, (Check) TransferContract::aClientMaySpeakHttp10),
                        arguments(Ability.BROKEN_CHUNKS, (Check) TransferContract::aBrokenChunkIsRefused),
                        arguments(Ability.PIPELINING, (Check) KeptContract::requestsMayComeAtOnce),
                        arguments(
                                Ability.EXPECT_CONTINUE, (Check) TransferContract::aClientMayWaitUntilItsBodyIsWanted),
                        arguments(Ability.ABSOLUTE_TARGETS, (Check) TransferContract::aTargetMayBeAWholeUrl)));
    }

    private static void run(Check check, Tried contract) throws Throwable {
        contract.begin();
        try {
            check.run(contract);
        } finally {
            contract.end();
        }
    }
}
