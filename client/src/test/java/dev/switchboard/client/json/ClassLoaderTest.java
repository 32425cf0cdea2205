package dev.switchboard.client.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.client.users.UserInfo;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Adapters are found whatever loader the thread has that reads the first answer. */
class ClassLoaderTest {

    @Test
    void readsOnAThreadOfAnotherLoader() throws Exception {
        URL[] classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .map(ClassLoaderTest::url)
                .toArray(URL[]::new);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // A loader of its own, because the class is set up once.
        try (URLClassLoader fresh = new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
            Class<?> reader = fresh.loadClass(JsonText.class.getName());
            Object read = reader.getMethod("read", Class.class, String.class)
                    .invoke(null, fresh.loadClass(UserInfo.class.getName()), "{\"sub\":\"w0\"}");
            assertThat(read.toString()).startsWith("UserInfo[sub=w0");
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
