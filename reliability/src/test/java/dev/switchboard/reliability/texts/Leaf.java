package dev.switchboard.reliability.texts;

import dev.switchboard.Callback;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A text somewhere in a value that is made of records, lists and optionals.
 *
 * @param component the component that holds it, such as {@code Sub.alias}
 * @param text the text
 * @param kind how it is written
 * @param with makes the whole value anew with another text there; throws what a record's constructor throws
 */
record Leaf(String component, String text, Kind kind, Function<String, Object> with) {

    /** Ways in which a text is written. */
    enum Kind {
        /** As it is. */
        TEXT,
        /** In the ASCII form of its URL. */
        URL,
        /** As a parameter of a callback's URL, for it is the state of a target. */
        STATE
    }

    /** All of them. */
    static List<Leaf> of(Object value) {
        List<Leaf> leaves = new ArrayList<>();
        collect(value, "", Kind.TEXT, made -> made, leaves);
        return leaves;
    }

    private static void collect(
            Object value, String component, Kind kind, Function<Object, Object> whole, List<Leaf> leaves) {
        if (value instanceof String text) {
            leaves.add(new Leaf(component, text, kind, whole::apply));
        } else if (value instanceof URI url) {
            leaves.add(new Leaf(component, url.toString(), Kind.URL, text -> whole.apply(url(text))));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(held -> collect(held, component, kind, made -> whole.apply(Optional.of(made)), leaves));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                int at = i;
                collect(list.get(i), component, kind, made -> whole.apply(replaced(list, at, made)), leaves);
            }
        } else if (value instanceof Record owner) {
            RecordComponent[] components = owner.getClass().getRecordComponents();
            List<Object> values =
                    Stream.of(components).map(part -> value(part, owner)).toList();
            for (int i = 0; i < components.length; i++) {
                int at = i;
                collect(
                        values.get(i),
                        owner.getClass().getSimpleName() + "." + components[i].getName(),
                        owner instanceof Callback ? Kind.STATE : kind,
                        made -> whole.apply(made(owner.getClass(), replaced(values, at, made))),
                        leaves);
            }
        }
    }

    private static URI url(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no URL", e);
        }
    }

    private static List<Object> replaced(List<?> list, int at, Object value) {
        List<Object> copy = new ArrayList<>(list);
        copy.set(at, value);
        return Collections.unmodifiableList(copy);
    }

    private static Object value(RecordComponent component, Record owner) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component.getName(), e);
        }
    }

    private static Object made(Class<?> type, List<Object> values) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new LinkageError(type.getName(), e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }
}
