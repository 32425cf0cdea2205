package dev.switchboard.runtime.flow;

import dev.switchboard.runtime.RequestLimits;
import org.jspecify.annotations.Nullable;

/** Measures the parameters of a request in one pass and decodes nothing, so that it may come before verification. */
final class Bounds {

    private final RequestLimits limits;

    Bounds(RequestLimits limits) {
        this.limits = limits;
    }

    /** What of form-encoded bytes is over a limit, in words; {@code null} if nothing is. */
    @Nullable
    String exceeded(byte[] form) {
        int parameters = 0;
        int start = 0;
        while (start < form.length) {
            int nameEnd = -1;
            int end = start;
            for (; end < form.length && form[end] != '&'; end++) {
                if (form[end] == '=' && nameEnd < 0) {
                    nameEnd = end;
                }
            }
            int name = (nameEnd < 0 ? end : nameEnd) - start;
            int value = nameEnd < 0 ? 0 : end - nameEnd - 1;
            if (name > limits.maxNameBytes()) {
                return "a parameter's name over " + limits.maxNameBytes() + " bytes";
            }
            if (value > limits.maxValueBytes()) {
                return "a parameter's value over " + limits.maxValueBytes() + " bytes";
            }
            parameters++;
            if (parameters > limits.maxParameters()) {
                return "more than " + limits.maxParameters() + " parameters";
            }
            start = end + 1;
        }
        return null;
    }
}
