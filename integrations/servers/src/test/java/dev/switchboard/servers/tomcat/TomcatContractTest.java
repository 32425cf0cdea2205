package dev.switchboard.servers.tomcat;

import dev.switchboard.contract.Ability;
import dev.switchboard.contract.ServerContract;
import dev.switchboard.contract.Started;
import dev.switchboard.runtime.CallRouter;
import dev.switchboard.servers.testing.Stopping;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TomcatContractTest extends ServerContract {

    static final Map<Ability, String> REFUSED = Map.of(
            Ability.ENCODED_SLASHES, "Tomcat answers with 400, unless encodedSolidusHandling lets them pass",
            Ability.RAW_BRACKETS, "Tomcat answers with 400, unless relaxedQueryChars lets them pass");

    @TempDir
    static Path directory;

    @Override
    protected Started start(CallRouter router) throws Exception {
        ExecutorService executor = Executors.newCachedThreadPool();
        Tomcat tomcat = TomcatRecipe.start(router, 0, executor, directory);
        return Started.on(tomcat.getConnector().getLocalPort(), () -> {
            tomcat.stop();
            tomcat.destroy();
            executor.shutdown();
        });
    }

    @Override
    protected Map<Ability, String> cannot() {
        return REFUSED;
    }

    @Test
    void losesNoCallWhenItStops() throws Exception {
        Stopping.losesNoCall(this::start);
    }
}
