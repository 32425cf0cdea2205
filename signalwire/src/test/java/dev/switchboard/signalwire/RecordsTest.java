package dev.switchboard.signalwire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.switchboard.signalwire.testing.Classes;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for all records that answers are made of. */
class RecordsTest {

    /** Those that have a test of their own which says the same. */
    private static final List<Class<?>> TESTED = List.of(
            CardDetails.class,
            Connect.class,
            BidirectionalStream.class,
            Denoise.class,
            Echo.class,
            Enqueue.class,
            MediaStream.class,
            Pause.class,
            Pay.class,
            PayDialog.class,
            PayParameter.class,
            Payment.class,
            Play.class,
            PlayDigits.class,
            Prompt.class,
            Sms.class,
            Start.class,
            StreamSettings.class,
            VirtualAgent.class);

    static Stream<Record> records() {
        return Everything.records();
    }

    private static Object[] values(Record owner) {
        return Stream.of(owner.getClass().getRecordComponents())
                .map(component -> value(component, owner))
                .toArray();
    }

    private static Object value(RecordComponent component, Record owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component.getName(), e);
        }
    }

    private static Object made(Class<?> type, Object... values) throws InvocationTargetException {
        try {
            Class<?>[] parameters = Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(parameters);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw e;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void noComponentIsNull(Record owner) {
        RecordComponent[] components = owner.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (!components[i].getType().isPrimitive()) {
                Object[] values = values(owner);
                values[i] = null;
                assertThatExceptionOfType(InvocationTargetException.class)
                        .as(components[i].getName())
                        .isThrownBy(() -> made(owner.getClass(), values))
                        .withCauseInstanceOf(NullPointerException.class);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void listsAreCopied(Record owner) throws InvocationTargetException {
        RecordComponent[] components = owner.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (components[i].getType().equals(List.class)) {
                Object[] values = values(owner);
                List<Object> list = new ArrayList<>((List<?>) values[i]);
                values[i] = list;
                Object copy = made(owner.getClass(), values);
                list.clear();
                assertThat(copy).as(components[i].getName()).isEqualTo(owner);
                assertThatExceptionOfType(UnsupportedOperationException.class)
                        .as(components[i].getName())
                        .isThrownBy(((List<?>) values((Record) copy)[i])::clear);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void noListHoldsNull(Record owner) {
        RecordComponent[] components = owner.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (components[i].getType().equals(List.class)) {
                Object[] values = values(owner);
                values[i] = Collections.singletonList(null);
                assertThatExceptionOfType(InvocationTargetException.class)
                        .as(components[i].getName())
                        .isThrownBy(() -> made(owner.getClass(), values))
                        .satisfies(thrown -> assertThat(thrown.getCause())
                                .isInstanceOfAny(NullPointerException.class, IllegalArgumentException.class));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void equalsByItsComponents(Record owner) throws InvocationTargetException {
        assertThat(made(owner.getClass(), values(owner))).isEqualTo(owner).hasSameHashCodeAs(owner);
    }

    @Test
    void noRecordIsMissing() {
        List<Class<?>> told = new ArrayList<>(TESTED);
        records().forEach(owner -> told.add(owner.getClass()));
        assertThat(Classes.ofTheModule().stream()
                        .filter(Class::isRecord)
                        .filter(type -> !told.contains(type))
                        .map(Class::getSimpleName))
                .as("the events and their parts")
                .allMatch(name -> name.endsWith("Event") || name.equals("Call") || name.equals("MediaStatistics"));
    }
}
