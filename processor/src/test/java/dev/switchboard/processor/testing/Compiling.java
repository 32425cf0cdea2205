package dev.switchboard.processor.testing;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.switchboard.processor.SwitchboardProcessor;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/** Compiles sources in memory with the processor, as strictly as a user may: all lint, and warnings are errors. */
public final class Compiling {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern TYPE =
            Pattern.compile("(?m)^(?:@\\w+(?:\\([^)]*\\))?\\s+)*(?:(?:public|final|abstract|sealed|non-sealed)\\s+)*"
                    + "(?:class|interface|record|enum|@interface)\\s+([\\p{L}\\w$]+)");

    private final List<JavaFileObject> sources = new ArrayList<>();
    private final List<Processor> processors = new ArrayList<>(List.of(new SwitchboardProcessor()));
    private final List<String> options = new ArrayList<>(List.of("-Xlint:all", "-Werror", "--release", "17"));
    private final List<File> classPath = new ArrayList<>();

    private Compiling() {
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            classPath.add(new File(entry));
        }
    }

    /** Starts with some sources, each with one type outside of all others. */
    public static Compiling of(String... sources) {
        return new Compiling().and(sources);
    }

    /** Adds sources. */
    public Compiling and(String... more) {
        Stream.of(more).map(Compiling::file).forEach(sources::add);
        return this;
    }

    private static JavaFileObject file(String source) {
        Matcher type = TYPE.matcher(source);
        if (!type.find()) {
            throw new IllegalArgumentException("no type in: " + source);
        }
        Matcher home = PACKAGE.matcher(source);
        String name = home.find() ? home.group(1) + "." + type.group(1) : type.group(1);
        return JavaFileObjects.forSourceString(name, source);
    }

    /** Adds a processor before ours. */
    public Compiling with(Processor processor) {
        processors.add(0, processor);
        return this;
    }

    /** Adds options. */
    public Compiling options(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** Leaves an option out. */
    public Compiling without(String option) {
        options.remove(option);
        return this;
    }

    /** Adds a directory with class files. */
    public Compiling classPath(Path directory) {
        classPath.add(directory.toFile());
        return this;
    }

    /** Compiles without any processor. */
    public Compiling withoutProcessors() {
        processors.clear();
        options.add("-proc:none");
        return this;
    }

    /** Compiles. */
    public Compilation compile() {
        Compiler compiler = Compiler.javac().withClasspath(classPath).withOptions(options);
        return (processors.isEmpty() ? compiler : compiler.withProcessors(processors)).compile(sources);
    }

    /** Compiles, expects no error and no warning, and returns the generated sources by their class names. */
    public Map<String, String> generated() throws IOException {
        Compilation compilation = succeeding();
        Map<String, String> generated = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            String path =
                    file.getName().substring(file.getName().indexOf("SOURCE_OUTPUT/") + "SOURCE_OUTPUT/".length());
            generated.put(
                    path.replace(".java", "").replace('/', '.'),
                    file.getCharContent(false).toString());
        }
        return generated;
    }

    /** Compiles, expects no error and no warning, and writes the class files below a directory. */
    public Path classesIn(Path directory) throws IOException {
        for (JavaFileObject file : succeeding().generatedFiles()) {
            String prefix = "/" + StandardLocation.CLASS_OUTPUT.getName() + "/";
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                Path target = directory.resolve(file.getName().substring(prefix.length()));
                Files.createDirectories(target.getParent());
                try (InputStream in = file.openInputStream()) {
                    Files.copy(in, target);
                }
            }
        }
        return directory;
    }

    private Compilation succeeding() {
        Compilation compilation = compile();
        if (!compilation.errors().isEmpty() || !compilation.warnings().isEmpty()) {
            throw new AssertionError("not clean:\n" + String.join("\n", shown(compilation.diagnostics())));
        }
        return compilation;
    }

    /** The errors of a compilation as {@code line:column message}, in the order of their lines. */
    public List<String> errors() {
        return shown(compile().errors());
    }

    private static List<String> shown(List<? extends Diagnostic<? extends JavaFileObject>> diagnostics) {
        return diagnostics.stream()
                .map(diagnostic -> diagnostic.getLineNumber() + ":" + diagnostic.getColumnNumber() + " "
                        + diagnostic.getMessage(Locale.ROOT))
                .toList();
    }
}
