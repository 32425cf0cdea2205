package dev.switchboard.signalwire.testing;

import java.util.List;

/** The enums of the module. */
public final class Enums {

    private Enums() {}

    /** All that are public, also nested ones. */
    public static List<Class<?>> ofTheModule() {
        return Classes.ofTheModule().stream().filter(Class::isEnum).toList();
    }
}
