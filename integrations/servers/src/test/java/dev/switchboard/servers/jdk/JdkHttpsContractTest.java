package dev.switchboard.servers.jdk;

import com.sun.net.httpserver.HttpsServer;
import dev.switchboard.contract.ServerContract;
import dev.switchboard.contract.Started;
import dev.switchboard.runtime.CallRouter;
import dev.switchboard.servers.testing.Certificate;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class JdkHttpsContractTest extends ServerContract {

    @TempDir
    static Path directory;

    private Certificate certificate;

    @Override
    protected Started start(CallRouter router) throws Exception {
        certificate = Certificate.in(directory);
        HttpsServer server = JdkHttpsRecipe.start(router, 0, certificate.context());
        return Started.on(server.getAddress().getPort(), () -> server.stop(0));
    }

    @Override
    protected Socket connect(InetSocketAddress server) throws IOException {
        return certificate.connect(server);
    }
}
