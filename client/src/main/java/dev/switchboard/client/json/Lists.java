package dev.switchboard.client.json;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lists of an answer: absent ones and {@code null} in them leave no trace. */
public final class Lists {

    private Lists() {}

    /** An unmodifiable copy. */
    public static <T> List<T> of(@Nullable List<? extends @Nullable T> list) {
        if (list == null) {
            return List.of();
        }
        return List.copyOf(list.stream().filter(Objects::nonNull).toList());
    }
}
