package dev.switchboard.processor.traps;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import dev.switchboard.runtime.flow.FlowRouter;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The processor depends on no class of the runtime and knows names alone, so the names must be true. */
class RuntimeNamesTrapTest {

    private static List<Field> constants() throws ReflectiveOperationException {
        return Stream.of(Class.forName("dev.switchboard.processor.write.RuntimeTypes")
                        .getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                .peek(field -> field.setAccessible(true))
                .toList();
    }

    private static List<?> names(String constant) throws ReflectiveOperationException {
        Field field =
                Class.forName("dev.switchboard.processor.write.RuntimeTypes").getDeclaredField(constant);
        field.setAccessible(true);
        return (List<?>) field.get(null);
    }

    /** The class, its ancestors, and the interfaces of all of them. */
    private static Set<Class<?>> lineage(Class<?> type) {
        Set<Class<?>> all = new java.util.LinkedHashSet<>(List.of(type));
        if (type.getSuperclass() != null) {
            all.addAll(lineage(type.getSuperclass()));
        }
        for (Class<?> parent : type.getInterfaces()) {
            all.addAll(lineage(parent));
        }
        return all;
    }

    @Test
    void eachTypeIsAPublicClassOfTheRuntime() throws Exception {
        List<ClassName> types = new ArrayList<>();
        for (Field field : constants()) {
            if (field.get(null) instanceof ClassName name) {
                types.add(name);
            }
        }

        assertThat(types).hasSizeGreaterThan(10).allSatisfy(name -> {
            Class<?> type = Class.forName(name.reflectionName());
            assertThat(Modifier.isPublic(type.getModifiers())).isTrue();
            assertThat(type.getPackageName()).startsWith("dev.switchboard.runtime");
        });
    }

    @Test
    void allMethodsThatARouterInheritsAreKnown() throws Exception {
        Set<String> inherited = new TreeSet<>();
        for (Class<?> type : lineage(FlowRouter.class)) {
            for (Method method : type.getDeclaredMethods()) {
                if (!Modifier.isPrivate(method.getModifiers()) && !method.isSynthetic()) {
                    inherited.add(method.getName());
                }
            }
        }
        // Natives of the virtual machine, which no source can call.
        inherited.remove("wait0");
        inherited.remove("registerNatives");

        assertThat(names("INHERITED_METHODS").stream().map(Object::toString).toList())
                .containsAll(inherited)
                .contains("create");
    }

    @Test
    void aRouterInheritsNoMemberTypesThatWouldHideOthers() {
        assertThat(lineage(FlowRouter.class))
                .allSatisfy(type -> assertThat(type.getDeclaredClasses())
                        .filteredOn(member -> !Modifier.isPrivate(member.getModifiers()))
                        .isEmpty());
    }

    @Test
    void aRouterInheritsNoField() {
        for (Class<?> type : lineage(FlowRouter.class)) {
            assertThat(type.getDeclaredFields())
                    .as(type.getName())
                    .allMatch(field -> Modifier.isPrivate(field.getModifiers()) || field.isSynthetic());
        }
    }
}
