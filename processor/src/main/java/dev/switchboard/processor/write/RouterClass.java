package dev.switchboard.processor.write;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * The router's class while it is written: its names, which are unique among fields and among methods, its numbered
 * parameters and its helper methods, which are written when they are first asked for.
 */
final class RouterClass {

    /** Marks a prefix among names; no parameter can be named so. */
    static final String FAMILY = "\0family";

    private static final String NO_CONSTANT = "";

    private final NameAllocator fields = new NameAllocator();
    private final NameAllocator methods = new NameAllocator();
    private final Map<List<String>, String> params = new LinkedHashMap<>();
    private final Map<String, String> state = new LinkedHashMap<>();
    private final Map<Object, String> helperNames = new HashMap<>();
    private final List<MethodSpec> helpers = new ArrayList<>();
    private final Map<Object, FieldSpec> constants = new LinkedHashMap<>();

    RouterClass() {
        RuntimeTypes.INHERITED_METHODS.forEach(methods::newName);
        // The locals of these names are everywhere, and a field for a class named Call would be hidden by one.
        fields.newName("call");
        fields.newName("out");
    }

    /** A name that no other field has. */
    String field(String suggestion) {
        return fields.newName(suggestion);
    }

    /** A name that no other method has. */
    String method(String suggestion) {
        return methods.newName(suggestion);
    }

    /** Names for a method's locals, none of which hides a field, or the call or the document. */
    NameAllocator locals() {
        return fields.clone();
    }

    /** A constant's name, from a name in another style. */
    static String constant(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .replaceAll("[^\\p{javaJavaIdentifierPart}]+", "_")
                .toUpperCase(Locale.ROOT);
    }

    /** A name in camel case, from a name on the wire. */
    static String camel(String name) {
        StringBuilder camel = new StringBuilder();
        for (String word : name.split("[^\\p{javaJavaIdentifierPart}]+", -1)) {
            camel.append(camel.isEmpty() ? Caps.lower(word) : Caps.upper(word));
        }
        return camel.toString();
    }

    /** Gives the next number to a parameter that the runtime reads, and perhaps nothing else. */
    void reserve(String name) {
        params.put(List.of(name), NO_CONSTANT);
    }

    /** The constant with the number of a parameter, whose first name is canonical; {@code suggestion} is in camel case. */
    String param(List<String> wire, String suggestion) {
        String known = params.getOrDefault(wire, NO_CONSTANT);
        if (!known.equals(NO_CONSTANT)) {
            return known;
        }
        String added = field(constant(suggestion));
        params.put(wire, added);
        return added;
    }

    /** The constant with the number of a family of parameters. */
    String family(String prefix, String suggestion) {
        return params.computeIfAbsent(List.of(prefix, FAMILY), added -> field(constant(suggestion)));
    }

    /** The parameters in the order of their numbers. */
    List<List<String>> params() {
        return List.copyOf(params.keySet());
    }

    /** The constant with the number of a part of the state. */
    String state(String parameter) {
        return state.computeIfAbsent(parameter, added -> field(constant("state" + parameter)));
    }

    /** The parts of the state in the order of their numbers. */
    List<String> state() {
        return List.copyOf(state.keySet());
    }

    /** The constants with the numbers of parameters and state. */
    List<FieldSpec> numbers() {
        List<FieldSpec> numbers = new ArrayList<>();
        addNumbers(numbers, params.values(), 0);
        addNumbers(numbers, state.values(), 1);
        return numbers;
    }

    private static void addNumbers(List<FieldSpec> numbers, Collection<String> constants, int first) {
        int number = first;
        for (String constant : constants) {
            if (!constant.equals(NO_CONSTANT)) {
                numbers.add(number(constant, number));
            }
            number++;
        }
    }

    static FieldSpec number(String constant, int number) {
        return FieldSpec.builder(TypeName.INT, constant, PRIVATE, STATIC, FINAL)
                .initializer("$L", number)
                .build();
    }

    /** The name of the helper method for a key; it is written if this is the first time. */
    String helper(Object key, String suggestion, Function<String, MethodSpec.Builder> body) {
        String known = helperNames.get(key);
        if (known != null) {
            return known;
        }
        String name = method(suggestion);
        helperNames.put(key, name);
        // The place is taken first, so that a method stands before those that it calls.
        int place = helpers.size();
        helpers.add(MethodSpec.methodBuilder(name).build());
        helpers.set(place, body.apply(name).build());
        return name;
    }

    /** The name of the constant for a key; it is added if this is the first time. */
    String constant(Object key, String suggestion, TypeName type, CodeBlock value) {
        return constants
                .computeIfAbsent(
                        key,
                        added -> FieldSpec.builder(type, field(suggestion), PRIVATE, STATIC, FINAL)
                                .initializer(value)
                                .build())
                .name();
    }

    /** The constants that are no numbers. */
    List<FieldSpec> constants() {
        return List.copyOf(constants.values());
    }

    /** The helper methods, callers before what they call. */
    List<MethodSpec> helpers() {
        return List.copyOf(helpers);
    }
}
