package dev.switchboard.reliability.soak;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A server in a process of its own, so that what it holds can be measured from outside. */
final class Child implements AutoCloseable {

    private static final Pattern TOTAL = Pattern.compile("Total +\\d+ +(\\d+)");

    private final Process process;
    private final int port;

    private Child(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts a main class that says the URL of its server in its first line. */
    static Child start(String main, Map<String, String> environment, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(tool("java"), "-Xmx512m"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeAll(List.of("HOST", "BASE_URL", "JAVA_TOOL_OPTIONS"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        // Not closed: the process may say more, which must find somebody to take it.
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String greeting = out.readLine();
        if (greeting == null) {
            throw new IOException("the server did not start");
        }
        return new Child(
                process,
                URI.create(greeting.substring(greeting.indexOf("http://"))).getPort());
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    int port() {
        return port;
    }

    /** How many threads it has; empty where there is no {@code /proc}. */
    OptionalLong threads() throws IOException {
        return count("task");
    }

    /** How many files and sockets it has open; empty where there is no {@code /proc}. */
    OptionalLong descriptors() throws IOException {
        return count("fd");
    }

    private OptionalLong count(String what) throws IOException {
        Path directory = Path.of("/proc", Long.toString(process.pid()), what);
        if (!Files.isDirectory(directory)) {
            return OptionalLong.empty();
        }
        try (Stream<Path> entries = Files.list(directory)) {
            return OptionalLong.of(entries.count());
        }
    }

    /** How many bytes its live objects have, after a garbage collection; empty if the JDK has no {@code jcmd}. */
    OptionalLong liveBytes() throws IOException {
        if (!Files.isExecutable(Path.of(tool("jcmd")))) {
            return OptionalLong.empty();
        }
        Process jcmd = new ProcessBuilder(tool("jcmd"), Long.toString(process.pid()), "GC.class_histogram").start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(jcmd.getInputStream(), StandardCharsets.UTF_8))) {
            return out.lines()
                    .map(TOTAL::matcher)
                    .filter(Matcher::find)
                    .mapToLong(total -> Long.parseLong(total.group(1)))
                    .findFirst();
        }
    }

    /** Lets a moment pass in which the server must not end. */
    void pause() {
        try {
            if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                throw new AssertionError("the server ended with " + process.exitValue());
            }
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted", e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
