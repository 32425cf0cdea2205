package dev.switchboard.sipgate;

import dev.switchboard.describe.Otherwise;
import dev.switchboard.describe.Wire;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.ToolProvider;

/** Reads the spellings of enum constants from class files, as the compiler does: reflection does not see them. */
final class Spellings {

    static final String OTHERWISE = "@Otherwise";

    private Spellings() {}

    static Map<String, String> of(Class<?> type) {
        Reader reader = new Reader(type.getCanonicalName());
        CompilationTask task = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null,
                        null,
                        null,
                        List.of("-proc:only", "-classpath", System.getProperty("java.class.path")),
                        List.of("java.lang.Object"),
                        null);
        task.setProcessors(List.of(reader));
        if (!task.call()) {
            throw new AssertionError("cannot read " + type);
        }
        return reader.spellings;
    }

    @SupportedAnnotationTypes("*")
    private static final class Reader extends AbstractProcessor {

        private final Map<String, String> spellings = new LinkedHashMap<>();
        private final String type;

        Reader(String type) {
            this.type = type;
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            processingEnv.getElementUtils().getTypeElement(type).getEnclosedElements().stream()
                    .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                    .forEach(constant -> spellings.put(constant.getSimpleName().toString(), spelling(constant)));
            return false;
        }

        private static String spelling(Element constant) {
            Wire wire = constant.getAnnotation(Wire.class);
            if (constant.getAnnotation(Otherwise.class) != null) {
                return wire == null ? OTHERWISE : OTHERWISE + " and spelt";
            }
            return wire == null ? constant.getSimpleName().toString() : String.join("|", wire.value());
        }
    }
}
