package dev.switchboard.processor.testing;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Containers that make routers: the option that names one, and its annotations, of which no more than the name counts here. */
public final class Containers {

    /** By the option's value: the annotation of the class, and that of the constructor. */
    private static final Map<String, List<String>> ANNOTATIONS = Map.of(
            "spring",
            List.of(
                    "org.springframework.stereotype.Component",
                    "org.springframework.beans.factory.annotation.Autowired"),
            "jakarta",
            List.of("jakarta.inject.Singleton", "jakarta.inject.Inject"));

    private Containers() {}

    /** The full name of the annotation of a router's class. */
    public static String onClass(String container) {
        return annotations(container).get(0);
    }

    /** The full name of the annotation of its constructor. */
    public static String onConstructor(String container) {
        return annotations(container).get(1);
    }

    private static List<String> annotations(String container) {
        return Objects.requireNonNull(ANNOTATIONS.get(container), container);
    }

    /** Lets routers be components. */
    public static Compiling components(String container, Compiling compiling) {
        return compiling
                .options("-Aswitchboard.component=" + container, "-Xlint:-processing")
                .and(annotations(container).stream().map(Containers::source).toArray(String[]::new));
    }

    /** The source of an annotation like that of a full name. */
    public static String source(String name) {
        int dot = name.lastIndexOf('.');
        return """
                package %s;
                @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
                public @interface %s {}
                """.formatted(name.substring(0, dot), name.substring(dot + 1));
    }
}
