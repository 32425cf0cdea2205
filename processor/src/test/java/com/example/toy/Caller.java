package com.example.toy;

import dev.switchboard.describe.FromText;
import dev.switchboard.describe.ToText;
import dev.switchboard.describe.WhenAbsent;

/** A value type. */
public record Caller(String name) {
    @FromText
    public static Caller parse(String name) {
        if (name.contains("\n")) {
            throw new IllegalArgumentException("two lines");
        }
        return new Caller(name);
    }

    @WhenAbsent
    public static Caller nobody() {
        return new Caller("");
    }

    @ToText
    public String written() {
        return name;
    }
}
