package dev.switchboard.processor.traps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.CallFlow;
import dev.switchboard.processor.testing.Compiling;
import dev.switchboard.runtime.CallRouter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Nothing is looked up at run time: neither the runtime nor a generated router has a call that could. */
class NoReflectionTest {

    /** What the compiler itself emits for records, lambdas and the concatenation of strings. */
    private static final Set<String> COMPILERS = Set.of(
            "java/lang/runtime/ObjectMethods",
            "java/lang/invoke/LambdaMetafactory",
            "java/lang/invoke/StringConcatFactory");

    private static final Pattern LOOKUP = Pattern.compile("java/lang/reflect/.*"
            + "|java/lang/invoke/.*"
            + "|java/util/ServiceLoader.*"
            + "|java/lang/ClassLoader.*|java/lang/Module.*"
            + "|java/lang/Class\\.(forName|newInstance|get(Declared)?(Method|Field|Constructor|Classe|Record|Annotation).*)"
            + "|sun/misc/Unsafe.*|jdk/internal/.*");

    /** A fixed view of an array, not a look-up by name. */
    private static final Set<String> HARMLESS = Set.of("java/lang/invoke/MethodHandles.byteArrayViewVarHandle");

    @TempDir
    Path directory;

    private static List<String> lookUps(List<ClassFiles.ClassFile> files) {
        List<String> found = new ArrayList<>();
        for (ClassFiles.ClassFile file : files) {
            file.reader().accept(new Scan(file.name(), found), 0);
        }
        return found;
    }

    @Test
    void theAnnotationsHaveNone() throws Exception {
        assertThat(lookUps(ClassFiles.of(CallFlow.class))).isEmpty();
    }

    @Test
    void theRuntimeHasNone() throws Exception {
        List<ClassFiles.ClassFile> runtime = ClassFiles.of(CallRouter.class);

        assertThat(runtime).extracting(ClassFiles.ClassFile::name).contains("dev.switchboard.runtime.flow.FlowRouter");
        assertThat(lookUps(runtime)).isEmpty();
    }

    @Test
    void generatedRoutersHaveNone() throws Exception {
        Bell.and(Bell.DESK).classesIn(directory.resolve("bell"));
        Compiling.of("""
                        package app;
                        import dev.switchboard.CallFlow;
                        import dev.switchboard.sipgate.*;
                        import java.time.Duration;
                        import java.util.*;
                        @CallFlow
                        final class Line implements Menu {
                            @OnNewCall Action any(NewCallEvent event) { return Gather.digits(1).into(new Step(1, Duration.ZERO, Direction.IN)); }
                            @OnHangup(cause = HangupCause.BUSY) void busy(Optional<String> xcid, HangupCause cause) {}
                            @OnDtmf DtmfResponse entered(DtmfEvent event) { return new DtmfResponse(Optional.empty()); }
                            record Step(int count, Duration pause, Direction direction) implements Menu {
                                @OnDtmf({"1", "2"}) Optional<Dial> some(Line line) { return Optional.empty(); }
                            }
                        }
                        """).classesIn(directory.resolve("line"));
        List<ClassFiles.ClassFile> routers = ClassFiles.below(directory).stream()
                .filter(file -> file.name().contains("Router"))
                .toList();

        assertThat(routers).extracting(ClassFiles.ClassFile::name).containsExactly("app.DeskRouter", "app.LineRouter");
        assertThat(lookUps(routers)).isEmpty();
    }

    @Test
    void aLookUpWouldBeFound() throws Exception {
        Path classes = Compiling.of("""
                        package app;
                        final class Looking {
                            Object look() throws Exception {
                                java.util.ServiceLoader.load(Runnable.class);
                                java.lang.invoke.MethodHandles.lookup();
                                return Class.forName("app.Other").getDeclaredConstructor().newInstance();
                            }
                        }
                        """).withoutProcessors().classesIn(directory);

        assertThat(lookUps(ClassFiles.below(classes)))
                .containsExactly(
                        "app.Looking.look: java/util/ServiceLoader.load",
                        "app.Looking.look: java/lang/invoke/MethodHandles.lookup",
                        "app.Looking.look: java/lang/Class.forName",
                        "app.Looking.look: java/lang/Class.getDeclaredConstructor",
                        "app.Looking.look: java/lang/reflect/Constructor.newInstance");
    }

    private static final class Scan extends ClassVisitor {

        private final String name;
        private final List<String> found;

        private Scan(String name, List<String> found) {
            super(Opcodes.ASM9);
            this.name = name;
            this.found = found;
        }

        private void check(String where, String used) {
            if (LOOKUP.matcher(used).matches() && !HARMLESS.contains(used)) {
                found.add(name + "." + where + ": " + used);
            }
        }

        @Override
        public FieldVisitor visitField(int access, String field, String descriptor, String signature, Object value) {
            if (descriptor.contains("Ljava/lang/reflect/")) {
                found.add(name + "." + field + ": " + descriptor);
            }
            return null;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String method, String descriptor, String signature, String[] exceptions) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitMethodInsn(
                        int opcode, String owner, String called, String calledDescriptor, boolean isInterface) {
                    check(method, owner + "." + called);
                }

                @Override
                public void visitInvokeDynamicInsn(
                        String called, String calledDescriptor, Handle bootstrap, Object... arguments) {
                    if (!COMPILERS.contains(bootstrap.getOwner())) {
                        found.add(name + "." + method + ": " + bootstrap);
                    }
                    for (Object argument : arguments) {
                        if (argument instanceof Handle handle) {
                            check(method, handle.getOwner() + "." + handle.getName());
                        }
                    }
                }

                @Override
                public void visitLdcInsn(Object value) {
                    if (value instanceof Handle || value instanceof ConstantDynamic) {
                        found.add(name + "." + method + ": " + value);
                    }
                }
            };
        }
    }
}
