package dev.switchboard.processor.traps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.CallFlow;
import dev.switchboard.describe.Attribute;
import dev.switchboard.describe.CallId;
import dev.switchboard.describe.CallbackUrl;
import dev.switchboard.describe.Child;
import dev.switchboard.describe.Embedded;
import dev.switchboard.describe.Param;
import dev.switchboard.describe.Params;
import dev.switchboard.describe.Separated;
import dev.switchboard.describe.Text;
import dev.switchboard.describe.Unit;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * In class files, annotations of one retention come before those of another, and those of a component are only complete
 * if the component is their one target.
 */
class RetentionTrapTest {

    @Test
    void allAnnotationsAreKeptInClassFilesAndNoneAtRunTime() throws Exception {
        List<Class<?>> annotations = ClassFiles.of(CallFlow.class).stream()
                .<Class<?>>map(RetentionTrapTest::load)
                .filter(Class::isAnnotation)
                .toList();

        assertThat(annotations)
                .hasSizeGreaterThan(20)
                .allSatisfy(annotation -> assertThat(annotation.getAnnotation(Retention.class))
                        .extracting(Retention::value)
                        .isEqualTo(RetentionPolicy.CLASS));
    }

    private static Class<?> load(ClassFiles.ClassFile file) {
        try {
            return Class.forName(file.name(), false, RetentionTrapTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Attribute.class,
                CallId.class,
                Child.class,
                Embedded.class,
                Param.class,
                Params.class,
                Separated.class,
                Text.class,
                Unit.class
            })
    void theTargetOfAComponentsAnnotationIsTheComponentAlone(Class<?> annotation) {
        assertThat(annotation.getAnnotation(Target.class).value()).containsExactly(ElementType.RECORD_COMPONENT);
    }

    @Test
    void aCallbackUrlIsOnComponentsAndRoots() {
        assertThat(CallbackUrl.class.getAnnotation(Target.class).value())
                .containsExactly(ElementType.RECORD_COMPONENT, ElementType.TYPE);
        assertThat(CallbackUrl.List.class.getAnnotation(Target.class).value())
                .containsExactly(ElementType.RECORD_COMPONENT, ElementType.TYPE);
    }
}
