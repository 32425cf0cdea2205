package dev.switchboard.runtime.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one request. They are found in one pass; a value is decoded when it is asked for. For one thread.
 *
 * <p>Values that cannot be decoded are refused as {@link Unreadable}; {@link #lastRead()} then names the
 * parameter.
 */
@SuppressWarnings("exports") // A user who checks for null has JSpecify; the others do not need it.
public final class Form {

    private static final int ENTRY = 5;

    private final ParamNames names;
    private final byte[] bytes;
    private final int maxRepeats;
    private final int[] first;
    private int[] entries = new int[16 * ENTRY];
    private int end;
    private String lastRead = "";

    private Form(ParamNames names, byte[] bytes, int maxRepeats) {
        this.names = names;
        this.bytes = bytes;
        this.maxRepeats = maxRepeats;
        first = new int[names.count()];
        Arrays.fill(first, -1);
    }

    /**
     * Finds the named parameters in form-encoded bytes. No input is refused here; the array is not copied.
     *
     * @param maxRepeats how many values a list may have, from 1
     */
    public static Form of(ParamNames names, byte[] bytes, int maxRepeats) {
        Form form = new Form(names, bytes, maxRepeats);
        int start = 0;
        while (start < bytes.length) {
            start = form.locate(start) + 1;
        }
        return form;
    }

    /** Notes the parameter that starts there and returns where it ends. */
    private int locate(int start) {
        int nameEnd = -1;
        boolean escaped = false;
        int i = start;
        for (; i < bytes.length && bytes[i] != '&'; i++) {
            if (nameEnd < 0) {
                byte b = bytes[i];
                if (b == '=') {
                    nameEnd = i;
                } else if (b == '%' || b == '+') {
                    escaped = true;
                }
            }
        }
        int name = nameEnd < 0 ? i : nameEnd;
        if (escaped) {
            byte[] decoded = Percent.decodeName(bytes, start, name);
            if (decoded != null) {
                note(decoded, 0, decoded.length, start, name, i);
            }
        } else {
            note(bytes, start, name, start, name, i);
        }
        return i;
    }

    /** Notes a parameter under each number that has its name, for events may read it under several. */
    private void note(byte[] decoded, int from, int to, int nameFrom, int nameTo, int valueTo) {
        int valueFrom = Math.min(nameTo + 1, valueTo);
        for (int index = names.index(decoded, from, to); index != ParamNames.UNKNOWN; index = names.next(index)) {
            note(names.number(index), nameFrom, nameTo, valueFrom, valueTo);
        }
        for (int family = 0; family < names.families(); family++) {
            int number = names.inFamily(family, decoded, from, to);
            if (number != ParamNames.UNKNOWN) {
                note(number, nameFrom, nameTo, valueFrom, valueTo);
            }
        }
    }

    private void note(int number, int nameFrom, int nameTo, int valueFrom, int valueTo) {
        if (end == entries.length) {
            entries = Arrays.copyOf(entries, end * 2);
        }
        if (first[number] < 0) {
            first[number] = end;
        }
        entries[end] = number;
        entries[end + 1] = nameFrom;
        entries[end + 2] = nameTo;
        entries[end + 3] = valueFrom;
        entries[end + 4] = valueTo;
        end += ENTRY;
    }

    /** The first value of a parameter, or {@code null} if it is absent. */
    public @Nullable String text(int number) {
        lastRead = names.name(number);
        int entry = first[number];
        return entry < 0 ? null : value(entry);
    }

    /** The first value of a parameter, or another text if it is absent. */
    public String text(int number, String absent) {
        String text = text(number);
        return text == null ? absent : text;
    }

    /**
     * The first value of a parameter.
     *
     * @throws Unreadable if it is absent
     */
    public String required(int number) {
        String text = text(number);
        if (text == null) {
            throw new Unreadable("it is missing");
        }
        return text;
    }

    /**
     * All values of a parameter in their order; none if it is there once and empty.
     *
     * @throws Unreadable if it is there more often than a list may have values
     */
    public List<String> texts(int number) {
        lastRead = names.name(number);
        if (first[number] < 0) {
            return List.of();
        }
        List<String> values = new ArrayList<>();
        for (int entry = first[number]; entry < end; entry += ENTRY) {
            if (entries[entry] == number) {
                if (values.size() == maxRepeats) {
                    throw new Unreadable("it is there more than " + maxRepeats + " times");
                }
                values.add(value(entry));
            }
        }
        return values.size() == 1 && values.get(0).isEmpty() ? List.of() : Collections.unmodifiableList(values);
    }

    /** The first value of each parameter of a family, by the rest of its name, in their order. */
    public Map<String, String> family(int number) {
        return family(number, name -> true, true);
    }

    /**
     * The same, but only those whose whole names are wanted and that can be decoded. It is for parameters that nobody asked
     * for, so that none of them does harm.
     */
    public Map<String, String> readable(int number, Predicate<String> wanted) {
        return family(number, wanted, false);
    }

    private Map<String, String> family(int number, Predicate<String> wanted, boolean strict) {
        lastRead = names.name(number) + "*";
        Map<String, String> values = new LinkedHashMap<>();
        for (int entry = Math.max(first[number], 0); entry < end; entry += ENTRY) {
            if (entries[entry] == number) {
                try {
                    String name = Percent.decode(bytes, entries[entry + 1], entries[entry + 2]);
                    if (wanted.test(name)) {
                        values.putIfAbsent(name.substring(names.prefixLength(number)), value(entry));
                    }
                } catch (Unreadable e) {
                    if (strict) {
                        throw e;
                    }
                }
            }
        }
        return Collections.unmodifiableMap(values);
    }

    private String value(int entry) {
        return Percent.decode(bytes, entries[entry + 3], entries[entry + 4]);
    }

    /** The name of the parameter that was asked for last; empty if none was. */
    public String lastRead() {
        return lastRead;
    }
}
