package dev.switchboard.sound.processor;

import com.google.auto.service.AutoService;
import dev.switchboard.sound.Sound;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Messager;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Checks that each {@link Sound} is there and can be played. It writes nothing.
 *
 * <p>A sound is looked for in the class output, where Maven has put the resources before it compiles, and on the class path;
 * or, if the option {@value #SOUNDS} names directories, as a class path is written, there and nowhere else.
 * Gradle needs that option, because it keeps resources apart from classes, and absolute paths, because it compiles in a process
 * that runs elsewhere. A file that another processor writes in the same compilation is not checked.
 *
 * <h2>Gradle</h2>
 *
 * <p>Gradle compiles only what has changed if each processor says of which kind it is. This one depends on what Gradle does not
 * see in the sources, so it is declared as {@code dynamic}, and tells its kind by {@link #getSupportedOptions}:
 *
 * <ul>
 *   <li>With the option it is isolating: a verdict follows from one annotation and the file that it names. Gradle allows an
 *       isolating processor to read files, and compiles everything when an input that is no source has changed. For that the
 *       build has to declare the directories as inputs of the task, which a {@code CommandLineArgumentProvider} with an
 *       {@code @InputFiles} property does.
 *   <li>Without the option it is of no kind, so everything is compiled each time. Gradle takes neither the class output nor a
 *       resource on the class path for an input. A verdict on such a file must not outlive the next compilation.
 * </ul>
 *
 * <p>It is never aggregating: Gradle would hand it the class files of what has not changed, and errors need a line in a source.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes("dev.switchboard.sound.Sound")
public final class SoundProcessor extends AbstractProcessor {

    static final String SOUNDS = "switchboard.sounds";

    private static final String ISOLATING = "org.gradle.annotation.processing.isolating";

    /** For the compiler, which makes the processor. */
    public SoundProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /** The option, and for Gradle the kind of the processor. Gradle and javac ask after {@code init}. */
    @Override
    public Set<String> getSupportedOptions() {
        return isInitialized() && directories().isPresent() ? Set.of(SOUNDS, ISOLATING) : Set.of(SOUNDS);
    }

    private Optional<String> directories() {
        return Optional.ofNullable(processingEnv.getOptions().get(SOUNDS)).filter(option -> !option.isBlank());
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                SoundUse.of(element, processingEnv.getElementUtils()).ifPresent(this::check);
            }
        }
        return !annotations.isEmpty();
    }

    /** Checks and reports. A failure of ours must not look like one of the user's. */
    private void check(SoundUse use) {
        Messager messager = processingEnv.getMessager();
        try {
            Places places = directories()
                    .<Places>map(Directories::new)
                    .orElseGet(() -> new CompilerPaths(processingEnv.getFiler()));
            new SoundCheck(use, places, messager).run();
        } catch (RuntimeException e) {
            use.report(messager, Problem.INTERNAL, e, ownFrame(e));
        }
    }

    /** Where in our code it happened, for a report of it. */
    private static String ownFrame(RuntimeException e) {
        return Stream.of(e.getStackTrace())
                .map(StackTraceElement::toString)
                .filter(frame -> frame.contains(SoundProcessor.class.getPackageName()))
                .findFirst()
                .orElse("an unknown place");
    }
}
