package dev.switchboard.servers.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;

/** A certificate for the loopback interface, signed by itself, in a key store that the JDK's keytool writes. */
public final class Certificate {

    /** The password of the key store and of the key in it. */
    public static final String PASSWORD = "a test's password";

    private static final String[] KEYTOOL = {
        "-genkeypair",
        "-alias",
        "server",
        "-keyalg",
        "EC",
        "-groupname",
        "secp256r1",
        "-validity",
        "2",
        "-dname",
        "CN=localhost",
        "-ext",
        "san=dns:localhost,ip:127.0.0.1",
        "-storetype",
        "PKCS12"
    };

    private final Path keyStore;
    private final SSLContext context;

    private Certificate(Path keyStore, SSLContext context) {
        this.keyStore = keyStore;
        this.context = context;
    }

    /** Writes a new one into a directory. */
    public static Certificate in(Path directory) throws IOException, InterruptedException, GeneralSecurityException {
        Path keyStore = directory.resolve("server.p12");
        ProcessBuilder keytool = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        keytool.command().addAll(List.of(KEYTOOL));
        keytool.command().addAll(List.of("-keystore", keyStore.toString(), "-storepass", PASSWORD));
        Process process = keytool.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return new Certificate(keyStore, context(keyStore));
    }

    private static SSLContext context(Path file) throws IOException, GeneralSecurityException {
        KeyStore keyStore = KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(keyStore, PASSWORD.toCharArray());
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(keyStore);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    /** The key store, of type PKCS12. */
    public Path keyStore() {
        return keyStore;
    }

    /** Proves a server by it, and trusts it alone. */
    public SSLContext context() {
        return context;
    }

    /** A connection over TLS, with a server that has this certificate and no other. */
    public Socket connect(InetSocketAddress server) throws IOException {
        SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket(server.getAddress(), server.getPort());
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        return socket;
    }
}
