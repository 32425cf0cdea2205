package dev.switchboard.runtime.form;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The parameters that a flow reads, each known by a number. Made once for each router; a request then costs one pass over
 * its bytes, and the names that nobody reads cost no more than that. Immutable.
 */
public final class ParamNames {

    static final int UNKNOWN = -1;

    private final List<String> canonical;
    private final byte[][] names;
    private final int[] numbers;
    private final int[] next;
    private final byte[][] prefixes;
    private final int[] prefixNumbers;
    private final int[] table;

    private ParamNames(Builder builder) {
        canonical = List.copyOf(builder.canonical);
        names = builder.names.toArray(byte[][]::new);
        numbers = builder.numbers.stream().mapToInt(Integer::intValue).toArray();
        prefixes = builder.prefixes.toArray(byte[][]::new);
        prefixNumbers =
                builder.prefixNumbers.stream().mapToInt(Integer::intValue).toArray();
        next = new int[names.length];
        table = new int[Integer.highestOneBit(names.length + 1) * 4];
        for (int i = 0; i < names.length; i++) {
            add(i);
        }
    }

    private void add(int index) {
        next[index] = UNKNOWN;
        int same = exact(names[index], 0, names[index].length);
        if (same != UNKNOWN) {
            while (next[same] != UNKNOWN) {
                same = next[same];
            }
            next[same] = index;
            return;
        }
        int slot = hash(names[index], 0, names[index].length) & (table.length - 1);
        while (table[slot] != 0) {
            slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = index + 1;
    }

    /** Starts an empty set of names. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects names; the first added has the number 0. */
    public static final class Builder {
        private final List<String> canonical = new ArrayList<>();
        private final List<byte[]> names = new ArrayList<>();
        private final List<Integer> numbers = new ArrayList<>();
        private final List<byte[]> prefixes = new ArrayList<>();
        private final List<Integer> prefixNumbers = new ArrayList<>();

        private Builder() {}

        /** Adds a parameter, by its name and then the other names under which it is read, too. */
        public Builder name(String name, String... aliases) {
            add(name);
            for (String alias : aliases) {
                add(alias);
            }
            canonical.add(name);
            return this;
        }

        private void add(String name) {
            names.add(name.getBytes(StandardCharsets.UTF_8));
            numbers.add(canonical.size());
        }

        /** Adds the family of all parameters whose names start with a prefix. */
        public Builder prefix(String prefix) {
            prefixes.add(prefix.getBytes(StandardCharsets.UTF_8));
            prefixNumbers.add(canonical.size());
            canonical.add(prefix);
            return this;
        }

        /** The names that were added. */
        public ParamNames build() {
            return new ParamNames(this);
        }
    }

    /** The name of a parameter by its number. */
    String name(int number) {
        return canonical.get(number);
    }

    int count() {
        return canonical.size();
    }

    int prefixLength(int number) {
        return canonical.get(number).length();
    }

    /** The index of the decoded name in the bytes, or {@link #UNKNOWN}; there may be {@link #next} ones. */
    int index(byte[] bytes, int from, int to) {
        int index = exact(bytes, from, to);
        return index == UNKNOWN && to > from && bytes[to - 1] == ']' ? indexed(bytes, from, to) : index;
    }

    /** The next index of the same name, which several parameters may have among theirs, or {@link #UNKNOWN}. */
    int next(int index) {
        return next[index];
    }

    /** The number of the parameter that the name at an index belongs to. */
    int number(int index) {
        return numbers[index];
    }

    private int exact(byte[] bytes, int from, int to) {
        int slot = hash(bytes, from, to) & (table.length - 1);
        while (table[slot] != 0) {
            if (matches(names[table[slot] - 1], bytes, from, to)) {
                return table[slot] - 1;
            }
            slot = (slot + 1) & (table.length - 1);
        }
        return UNKNOWN;
    }

    /** PHP spells the items of {@code user[]} also {@code user[0]} and {@code user[][0]}. */
    private int indexed(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == '[') {
                byte[] name = new byte[i - from + 2];
                System.arraycopy(bytes, from, name, 0, i - from);
                name[name.length - 2] = '[';
                name[name.length - 1] = ']';
                return exact(name, 0, name.length);
            }
        }
        return UNKNOWN;
    }

    /** How many families there are. */
    int families() {
        return prefixes.length;
    }

    /** The number of a family if the decoded name in the bytes is one of it, or {@link #UNKNOWN}. */
    int inFamily(int family, byte[] bytes, int from, int to) {
        int length = prefixes[family].length;
        boolean isIn = to - from > length && matches(prefixes[family], bytes, from, from + length);
        return isIn ? prefixNumbers[family] : UNKNOWN;
    }

    private static boolean matches(byte[] name, byte[] bytes, int from, int to) {
        return Arrays.equals(name, 0, name.length, bytes, from, to);
    }

    private static int hash(byte[] bytes, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + bytes[i];
        }
        return hash ^ (hash >>> 15);
    }
}
