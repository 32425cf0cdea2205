package dev.switchboard.signalwire;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;

/** Finds out which components of a record a wither has changed. */
public final class Changes {

    private Changes() {}

    /** The components in which two records of a type differ, with the values of the second. */
    public static <R extends Record> Map<String, Object> between(R before, R after) {
        Map<String, Object> changes = new LinkedHashMap<>();
        for (RecordComponent component : before.getClass().getRecordComponents()) {
            Object value = value(component, after);
            if (!value.equals(value(component, before))) {
                changes.put(component.getName(), value);
            }
        }
        return changes;
    }

    private static Object value(RecordComponent component, Record owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component.getName(), e);
        }
    }
}
