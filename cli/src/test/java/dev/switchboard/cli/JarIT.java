package dev.switchboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.fake.FakeSipgate;
import dev.switchboard.fake.Hold;
import dev.switchboard.fake.state.SentSms;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as users have it, in processes of its own. */
class JarIT {

    private static final String JAR = System.getProperty("switchboard.jar");
    private static final int SIGTERM = 128 + 15;

    @TempDir
    private Path folder;

    private final FakeSipgate fake = FakeSipgate.start();
    private final List<Process> processes = new ArrayList<>();

    @AfterEach
    void stop() {
        processes.forEach(Process::destroyForcibly);
        fake.close();
    }

    private Process start(String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // A locale without UTF-8 must not change what is written.
                "-Dfile.encoding=US-ASCII",
                "-Duser.timezone=Europe/Berlin",
                "-jar",
                JAR));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("SIPGATE_") || name.startsWith("JAVA_"));
        builder.environment().put("SIPGATE_TOKEN_ID", "token-FakeId");
        builder.environment().put("SIPGATE_TOKEN", "fake-token");
        builder.environment().put("SIPGATE_URL", fake.url().toString());
        Process process = builder.start();
        processes.add(process);
        return process;
    }

    private static String read(InputStream stream) throws IOException {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }

    private static int end(Process process) throws InterruptedException {
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    @Test
    void sendsAnSms() throws Exception {
        Process sms = start("sms", "+4915799912349", "Your table is ready.");

        assertThat(read(sms.getInputStream())).isEqualTo("sent through s0" + System.lineSeparator());
        assertThat(read(sms.getErrorStream())).isEmpty();
        assertThat(end(sms)).isZero();
        assertThat(fake.sms().sent()).extracting(SentSms::message).containsExactly("Your table is ready.");
    }

    @Test
    void listsTheHistory() throws Exception {
        fake.history()
                .change(
                        "2002",
                        entry -> jakarta.json.Json.createObjectBuilder(entry)
                                .add("transcription", "Grüße, ring mich an \u001b[1m")
                                .build());
        Process history = start("history", "--type", "voicemail");

        assertThat(read(history.getInputStream()).lines())
                .containsExactly("""
                        WHEN              TYPE       DIRECTION        FROM         TO                  RESULT    LENGTH  TEXT
                        2026-01-06 10:00  voicemail  missed_incoming  +4921112349  +4915799912345 Ada  nopickup  0:30    Grüße, ring mich an \ufffd[1m""".lines().toArray(String[]::new));
        assertThat(read(history.getErrorStream())).isEmpty();
        assertThat(end(history)).isZero();
    }

    @Test
    void saysItsVersion() throws Exception {
        Process version = start("--version");

        assertThat(read(version.getInputStream()))
                .isEqualTo("switchboard " + System.getProperty("switchboard.version") + System.lineSeparator());
        assertThat(end(version)).isZero();
    }

    @Test
    void failsWithOneLine() throws Exception {
        fake.acceptOnly("Bearer another");
        Process calls = start("calls");

        assertThat(read(calls.getErrorStream()))
                .startsWith("switchboard: GET /calls: 401, ")
                .hasLineCount(1);
        assertThat(end(calls)).isEqualTo(1);
    }

    @Test
    void stopsWaitingForAFaxWhenTold() throws Exception {
        Path pdf = Files.writeString(folder.resolve("contract.pdf"), "%PDF-1.4\n%%EOF\n");
        Process fax = start("fax", "+4921193674660", pdf.toString());
        BufferedReader out = fax.inputReader(StandardCharsets.UTF_8);
        assertThat(out.readLine()).endsWith("  handed in as fax 1000000000");
        assertThat(out.readLine()).endsWith("  pending");

        fax.toHandle().destroy(); // The process's own method would close the streams.

        assertThat(read(fax.getErrorStream()))
                .isEqualTo(
                        "switchboard: waits no longer; sipgate goes on with fax 1000000000" + System.lineSeparator());
        assertThat(end(fax)).isEqualTo(SIGTERM);
    }

    @Test
    void restoresTheSenderBeforeItStops() throws Exception {
        Hold sending = fake.hold("POST", "/sessions/sms");
        Process sms = start("sms", "--from", "+4915799912346", "+4915799912349", "Hello");
        sending.awaitArrived();
        BufferedReader err = sms.errorReader(StandardCharsets.UTF_8);

        sms.toHandle().destroy();
        assertThat(err.readLine()).isEqualTo("switchboard: ends when the default sender is restored");
        sending.release();

        assertThat(read(sms.getInputStream())).isEqualTo("sent under +4915799912346" + System.lineSeparator());
        assertThat(end(sms)).isEqualTo(SIGTERM);
        assertThat(fake.sms().callerIds("s0").defaultNumber().phonenumber()).isEqualTo("+4915799912345");
    }

    @Test
    void holdsLicencesAndNothingThatMisleads() throws IOException {
        try (JarFile jar = new JarFile(JAR)) {
            assertThat(jar.stream().map(ZipEntry::getName))
                    .contains("META-INF/LICENSE", "META-INF/NOTICE")
                    .doesNotHaveDuplicates()
                    .noneMatch(
                            name -> name.endsWith("module-info.class") || name.matches("META-INF/.*\\.(SF|RSA|DSA)"));
            assertThat(read(jar.getInputStream(jar.getEntry("META-INF/LICENSE"))))
                    .contains("Apache License", "Copyright (c) 2014-2025 Oliver Siegmar");
        }
    }
}
