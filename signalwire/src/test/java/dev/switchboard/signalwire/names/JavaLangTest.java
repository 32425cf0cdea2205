package dev.switchboard.signalwire.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.signalwire.testing.Classes;
import dev.switchboard.signalwire.testing.Compiling;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A user imports all of the module, and all of java.util, and means what he writes. */
class JavaLangTest {

    /** The simple names of the public types of a package of java.base in the JDK that runs this. */
    private static Set<String> names(String home) throws IOException {
        Path directory = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/java.base", home);
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.matches("[A-Za-z0-9]+\\.class"))
                    .map(file -> file.replace(".class", ""))
                    .filter(name -> isPublic(home.replace('/', '.') + "." + name))
                    .collect(Collectors.toSet());
        }
    }

    private static boolean isPublic(String name) {
        try {
            Class<?> type = Class.forName(name, false, ClassLoader.getPlatformClassLoader());
            return Modifier.isPublic(type.getModifiers());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> ours() {
        return Classes.ofTheModule().stream()
                .filter(type -> type.getEnclosingClass() == null)
                .map(Class::getSimpleName)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"java/lang", "java/util", "java/time", "java/net"})
    void noNameIsAlsoTheJdks(String home) throws IOException {
        Set<String> theirs = names(home);
        assertThat(theirs).hasSizeGreaterThan(10).containsAnyOf("Record", "Queue", "Duration", "URI");
        assertThat(ours()).hasSizeGreaterThan(100).doesNotContainAnyElementsOf(theirs);
    }

    @Test
    void namesThatLaterJdksHaveInJavaLang() {
        assertThat(ours()).doesNotContain("IO", "ScopedValue", "StringTemplate", "StableValue", "MatchException");
    }

    @Test
    void noNameIsThereTwice() {
        assertThat(ours()).doesNotHaveDuplicates();
    }

    @Test
    void aSourceThatImportsAllMeansWhatItSays() {
        assertThat(Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.signalwire.*;
                        import dev.switchboard.signalwire.ssml.*;
                        import java.util.*;
                        @CallFlow
                        final class Line {
                            record Menu(Say hello, Gather<Keys> keys) {}

                            final class Keys implements AfterGather {
                                @OnGather RecordMessage<Mailbox> any(Map<String, String> extras, Optional<String> speechResult) {
                                    return RecordMessage.anyLength().into(new Mailbox(1));
                                }
                            }

                            record Mailbox(Integer attempt) implements AfterRecord {
                                @OnRecording void over() {
                                    Record record = this;
                                    Number number = attempt;
                                    Process process = null;
                                    Runtime runtime = Runtime.getRuntime();
                                    List<Object> all = new ArrayList<>(List.of(record, number, runtime));
                                    all.add(process);
                                }
                            }

                            private final Queue<String> waiting = new ArrayDeque<>();
                            private final Set<Record> records = new HashSet<>();

                            @OnIncomingCall Menu ring(Party from) {
                                Phone phone = Phone.at("+15551234567");
                                CallQueue queue = CallQueue.named("support");
                                waiting.add(from.text());
                                records.add(phone);
                                records.add(queue);
                                return new Menu(Say.parts(Words.of("Hello.")), Gather.digits(1).into(new Keys()));
                            }
                        }
                        """).problems()).isEmpty();
    }
}
