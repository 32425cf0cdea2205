package dev.switchboard.contract;

import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What every adapter has to do that is handed its requests as events. What a socket is needed for is listed as skipped. */
public abstract class SocketlessContract extends ExchangeContract {

    /** For adapters of your own. */
    protected SocketlessContract() {}

    @TestFactory
    final Stream<DynamicTest> notApplicable() {
        return Stream.of(TransferContract.class, KeptContract.class, CrowdContract.class)
                .flatMap(contract -> Stream.of(contract.getDeclaredMethods()))
                .filter(method -> method.getAnnotations().length > 0)
                .map(Method::getName)
                .sorted()
                .map(name -> DynamicTest.dynamicTest(
                        name, () -> Assumptions.abort("not applicable: it needs a socket, and there is none")));
    }
}
