package dev.switchboard.processor.traps;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Class files, to be looked into. */
final class ClassFiles {

    private ClassFiles() {}

    /**
     * A class file.
     *
     * @param name the class
     * @param reader its bytes
     */
    record ClassFile(String name, ClassReader reader) {

        /** The bytes of code of each method. */
        Map<String, Integer> codeSizes() {
            Map<String, Label> ends = new LinkedHashMap<>();
            ClassWriter writer = new ClassWriter(0);
            reader.accept(
                    new ClassVisitor(Opcodes.ASM9, writer) {
                        @Override
                        public MethodVisitor visitMethod(
                                int access, String method, String descriptor, String signature, String[] exceptions) {
                            return new MethodVisitor(
                                    Opcodes.ASM9,
                                    super.visitMethod(access, method, descriptor, signature, exceptions)) {
                                @Override
                                public void visitMaxs(int stack, int locals) {
                                    Label end = new Label();
                                    visitLabel(end);
                                    ends.put(name + "." + method + descriptor, end);
                                    super.visitMaxs(stack, locals);
                                }
                            };
                        }
                    },
                    0);
            Map<String, Integer> sizes = new LinkedHashMap<>();
            ends.forEach((method, end) -> sizes.put(method, end.getOffset()));
            return sizes;
        }
    }

    /** Where a class was loaded from: a directory or a jar. */
    static Path home(Class<?> type) {
        try {
            URI location =
                    type.getProtectionDomain().getCodeSource().getLocation().toURI();
            return Path.of(location);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /** All class files that are where a class was loaded from, but for those that declare no class. */
    static List<ClassFile> of(Class<?> type) throws IOException {
        Path home = home(type);
        if (Files.isDirectory(home)) {
            return below(home);
        }
        try (FileSystem jar = FileSystems.newFileSystem(home)) {
            return below(jar.getPath("/"));
        }
    }

    /** All class files below a directory. */
    static List<ClassFile> below(Path directory) throws IOException {
        List<ClassFile> files = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.filter(path -> path.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                ClassReader reader = new ClassReader(Files.readAllBytes(path));
                if ((reader.getAccess() & Opcodes.ACC_MODULE) == 0) {
                    files.add(new ClassFile(reader.getClassName().replace('/', '.'), reader));
                }
            }
        }
        return files;
    }
}
