package dev.switchboard.servers.nginx;

import dev.switchboard.servers.testing.Certificate;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.concurrent.TimeUnit;

/** nginx in front of a server: it ends TLS and passes on what comes below {@code /pbx/}. */
final class Nginx implements AutoCloseable {

    /** What a user would write, but for the ports, the files and the first lines. */
    private static final String CONFIGURATION = """
            daemon off;
            master_process off;
            pid nginx.pid;
            error_log error.log;
            events {}
            http {
                access_log off;
                client_body_temp_path body;
                proxy_temp_path proxy;
                fastcgi_temp_path fastcgi;
                uwsgi_temp_path uwsgi;
                scgi_temp_path scgi;
                gzip on;
                server {
                    listen 127.0.0.1:%1$d ssl;
                    ssl_certificate certificate.pem;
                    ssl_certificate_key key.pem;

                    location /pbx/ {
                        proxy_pass http://127.0.0.1:%2$d%3$s;
                        proxy_set_header Host $host;
                        proxy_set_header X-Forwarded-For $remote_addr;
                        proxy_read_timeout 10s;
                    }
                }
            }
            """;

    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Whether nginx is installed. */
    static boolean isThere() {
        try {
            return new ProcessBuilder("nginx", "-v")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /**
     * Starts it.
     *
     * @param upstream the port to which it passes requests on
     * @param path what it puts in the place of {@code /pbx/}; empty to leave that
     */
    static Nginx start(Path directory, Certificate certificate, int upstream, String path)
            throws IOException, InterruptedException {
        writePem(certificate, directory);
        int port = freePort();
        Path configuration = directory.resolve("nginx.conf");
        Files.writeString(configuration, CONFIGURATION.formatted(port, upstream, path));
        Process process = new ProcessBuilder(
                        "nginx", "-p", directory.toString(), "-c", configuration.toString(), "-e", "error.log")
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("out.log").toFile())
                .start();
        Nginx nginx = new Nginx(process, port);
        nginx.awaitListening(directory);
        return nginx;
    }

    private static void writePem(Certificate certificate, Path directory) throws IOException {
        char[] password = Certificate.PASSWORD.toCharArray();
        try {
            KeyStore keyStore = KeyStore.getInstance(certificate.keyStore().toFile(), password);
            String alias = keyStore.aliases().nextElement();
            byte[] encoded = keyStore.getCertificate(alias).getEncoded();
            byte[] key = keyStore.getKey(alias, password).getEncoded();
            Files.writeString(directory.resolve("certificate.pem"), pem("CERTIFICATE", encoded));
            Files.writeString(directory.resolve("key.pem"), pem("PRIVATE KEY", key));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static String pem(String what, byte[] bytes) {
        return "-----BEGIN " + what + "-----\n" + Base64.getMimeEncoder().encodeToString(bytes) + "\n-----END " + what
                + "-----\n";
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitListening(Path directory) throws IOException, InterruptedException {
        while (!process.waitFor(10, TimeUnit.MILLISECONDS)) {
            if (isListening()) {
                return;
            }
        }
        throw new AssertionError("nginx ended: " + Files.readString(directory.resolve("out.log"))
                + Files.readString(directory.resolve("error.log")));
    }

    private boolean isListening() {
        try {
            new Socket(InetAddress.getLoopbackAddress(), port).close();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Where it listens. */
    int port() {
        return port;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
