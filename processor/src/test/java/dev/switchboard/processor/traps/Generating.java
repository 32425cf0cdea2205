package dev.switchboard.processor.traps;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Stands for another annotation processor: it generates one class in each round, until all are there. */
@SupportedAnnotationTypes("*")
final class Generating extends AbstractProcessor {

    private final List<Map.Entry<String, String>> left = new ArrayList<>();

    /** The first class to generate. */
    static Generating first(String name, String source) {
        return new Generating().then(name, source);
    }

    /** The class to generate a round later. */
    Generating then(String name, String source) {
        left.add(Map.entry(name, source));
        return this;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!left.isEmpty() && !round.processingOver()) {
            Map.Entry<String, String> next = left.remove(0);
            try (Writer file =
                    processingEnv.getFiler().createSourceFile(next.getKey()).openWriter()) {
                file.write(next.getValue());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return false;
    }
}
