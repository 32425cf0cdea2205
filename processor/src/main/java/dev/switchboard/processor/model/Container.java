package dev.switchboard.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may make routers at run time, beside the user's own code, and the annotations by which it finds them. */
public enum Container {
    /** Spring, by scanning for components. */
    SPRING(
            "spring",
            "org.springframework.stereotype.Component",
            "org.springframework.beans.factory.annotation.Autowired",
            "org.springframework:spring-context"),
    /** All containers that know the annotations of Jakarta Inject. */
    JAKARTA("jakarta", "jakarta.inject.Singleton", "jakarta.inject.Inject", "jakarta.inject:jakarta.inject-api");

    /** The processor's option that names one. */
    public static final String OPTION = "switchboard.component";

    private final String value;
    private final String onClass;
    private final String onConstructor;
    private final String artifact;

    Container(String value, String onClass, String onConstructor, String artifact) {
        this.value = value;
        this.onClass = onClass;
        this.onConstructor = onConstructor;
        this.artifact = artifact;
    }

    /** The container that a value of the option names; empty if it names none. */
    public static Optional<Container> of(String value) {
        return Stream.of(values())
                .filter(container -> container.value.equals(value))
                .findFirst();
    }

    /** What the option may be, as text. */
    public static String allowed() {
        return Stream.of(values()).map(Container::value).collect(Collectors.joining(", "));
    }

    /** The value of the option. */
    public String value() {
        return value;
    }

    /** The full names of the annotations, which have to be on the class path. */
    public List<String> annotations() {
        return List.of(onClass, onConstructor);
    }

    /** The Maven artifact that has or brings the annotations. */
    public String artifact() {
        return artifact;
    }

    /** The annotation of the router's class. */
    public ClassName onClass() {
        return ClassName.bestGuess(onClass);
    }

    /** The annotation of the constructor that the container calls. */
    public ClassName onConstructor() {
        return ClassName.bestGuess(onConstructor);
    }
}
