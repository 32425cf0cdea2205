package dev.switchboard.signalwire.testing;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Compiles sources in memory with the processor, as strictly as a user may: all lint, and warnings are errors. */
public final class Compiling {

    private static final Pattern TYPE =
            Pattern.compile("(?m)^(?:(?:public|final|abstract) )*(?:class|interface|record|enum) (\\w+)");

    private final List<JavaFileObject> sources;

    private Compiling(List<JavaFileObject> sources) {
        this.sources = sources;
    }

    /** Some sources of the unnamed package, each with one type outside of all others. */
    public static Compiling of(String... sources) {
        return new Compiling(Stream.of(sources).map(Compiling::file).toList());
    }

    /** A flow {@code Line} that has some members; its first line is the fifth. */
    public static Compiling line(String members) {
        return of("""
                import dev.switchboard.*;
                import dev.switchboard.signalwire.*;
                import java.util.*;
                @CallFlow final class Line {
                """ + members + "}\n");
    }

    private static JavaFileObject file(String source) {
        Matcher type = TYPE.matcher(source.replace("@CallFlow ", ""));
        if (!type.find()) {
            throw new IllegalArgumentException("no type in: " + source);
        }
        return JavaFileObjects.forSourceString(type.group(1), source);
    }

    /** The errors as {@code line message}, in one line each and without the names of packages, in the order of their lines. */
    public List<String> errors() {
        return shown(compile().errors());
    }

    /** The errors and warnings. */
    public List<String> problems() {
        Compilation compilation = compile();
        List<Diagnostic<? extends JavaFileObject>> problems = new ArrayList<>(compilation.errors());
        problems.addAll(compilation.warnings());
        return shown(problems);
    }

    private Compilation compile() {
        List<File> classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(File::new)
                .toList();
        return Compiler.javac()
                .withClasspath(classPath)
                .withOptions("-Xlint:all,-processing", "-Werror", "--release", "17")
                .withProcessors(processor())
                .compile(sources);
    }

    /** Found as javac finds it: to name its class, this module would need annotations that only the processor's has. */
    private static Processor processor() {
        return ServiceLoader.load(Processor.class).stream()
                .filter(provider -> provider.type().getPackageName().equals("dev.switchboard.processor"))
                .findFirst()
                .orElseThrow()
                .get();
    }

    private static List<String> shown(List<? extends Diagnostic<? extends JavaFileObject>> diagnostics) {
        return diagnostics.stream()
                .map(diagnostic -> diagnostic.getLineNumber() + " "
                        + diagnostic
                                .getMessage(Locale.ROOT)
                                .replaceAll("\\b(?:dev\\.switchboard|java)\\.[a-z.]+\\.", "")
                                .replaceAll("\\s+", " "))
                .toList();
    }
}
