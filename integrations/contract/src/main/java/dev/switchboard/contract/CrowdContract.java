package dev.switchboard.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many requests at the same time. */
abstract class CrowdContract extends KeptContract {

    private static final int CALLERS = 32;
    private static final int CALLS = 5;

    /** More than a server has event loops, which are one or two for each processor. */
    private static final int SLOW = 2 * Runtime.getRuntime().availableProcessors() + 4;

    private interface ForEach {
        void run(Connection connection, int number) throws Exception;
    }

    /** Does something over many connections, and then something else over each of them. */
    private void overMany(ForEach first, Callable<Void> meanwhile, ForEach then) throws Exception {
        List<Connection> connections = new ArrayList<>();
        try {
            for (int i = 0; i < SLOW; i++) {
                connections.add(open());
                first.run(connections.get(i), i);
            }
            meanwhile.call();
            for (int i = 0; i < SLOW; i++) {
                then.run(connections.get(i), i);
            }
        } finally {
            for (Connection connection : connections) {
                connection.close();
            }
        }
    }

    @Test
    final void eachOfManyCallersGetsItsOwnAnswer() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        try {
            List<Callable<Void>> calls = IntStream.range(0, CALLERS)
                    .mapToObj(caller -> (Callable<Void>) () -> {
                        call("caller" + caller + "-");
                        return null;
                    })
                    .toList();
            assertThat(callers.invokeAll(calls))
                    .allSatisfy(call -> assertThat(call).succeedsWithin(Duration.ZERO));
        } finally {
            callers.shutdownNow();
        }
    }

    private void call(String prefix) throws IOException {
        try (Connection connection = open()) {
            for (int i = 0; i < CALLS; i++) {
                for (Case.Step step : SipgateCases.ownAnswer(prefix + i).steps()) {
                    step.expected().check(connection.exchange(step.request()));
                }
            }
        }
    }

    @Test
    final void handlersThatBlockKeepNobodyWaiting() throws Exception {
        Turnstile turnstile = turnstile("crowd");
        try {
            overMany(
                    (connection, number) -> connection.write(Wire.bytes(SipgateCases.call("wait", "crowd." + number))),
                    () -> {
                        assertThat(turnstile.awaitArrivals(SLOW, patience()))
                                .as("%s handlers run at the same time", SLOW)
                                .isTrue();
                        answersOthers();
                        turnstile.letGo();
                        return null;
                    },
                    (connection, number) -> SipgateCases.answer("<Said>crowd." + number + "</Said>")
                            .check(connection.read("POST")));
        } finally {
            turnstile.letGo();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 60, 90})
    final void requestsThatComeSlowlyKeepNobodyWaiting(int percent) throws Exception {
        byte[] request = Wire.bytes(HANGUP);
        int atFirst = request.length * percent / 100;
        overMany(
                (connection, number) -> connection.write(request, 0, atFirst),
                () -> {
                    answersOthers();
                    return null;
                },
                (connection, number) -> {
                    connection.write(request, atFirst, request.length);
                    HUNG_UP.check(connection.read("POST"));
                });
    }
}
