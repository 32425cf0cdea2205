package dev.switchboard.processor.write;

import static javax.lang.model.element.Modifier.PRIVATE;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.switchboard.processor.model.Component;
import dev.switchboard.processor.model.EventModel;
import dev.switchboard.processor.model.Handler;
import dev.switchboard.processor.model.Handler.Guard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Code that tells the handlers of one event apart by their conditions, on the text of the parameters. */
final class GuardCode {

    /** More cases than that in one switch make a method that the JVM does not compile. */
    private static final int MOST_CASES = 128;

    /** A handler and the method that runs it. */
    record Runner(Handler handler, String method) {
        CodeBlock code() {
            return CodeBlock.of("$L(call)", method);
        }
    }

    private final RouterClass router;
    private final FieldCode fields;
    private final List<MethodSpec> methods;

    GuardCode(RouterClass router, FieldCode fields, List<MethodSpec> methods) {
        this.router = router;
        this.fields = fields;
        this.methods = methods;
    }

    /** An expression that runs the right one of some handlers, which come narrowest first. */
    CodeBlock dispatch(String suggestion, EventModel event, List<Runner> ordered) {
        Set<String> guarded = new TreeSet<>();
        ordered.forEach(runner -> runner.handler().guards().forEach(guard -> guarded.add(guard.component())));
        if (guarded.isEmpty()) {
            return ordered.get(0).code();
        }
        String name = router.method(suggestion);
        MethodSpec.Builder method = method(name);
        int place = methods.size();
        if (guarded.size() == 1) {
            bySwitch(method, name, field(event, guarded.iterator().next()), ordered);
        } else {
            byTests(method, event, guarded, ordered);
        }
        methods.add(place, method.build());
        return CodeBlock.of("$L(call)", name);
    }

    private static MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(PRIVATE)
                .returns(RuntimeTypes.REPLY)
                .addParameter(RuntimeTypes.INCOMING, "call")
                .addException(Exception.class);
    }

    private static Component.One field(EventModel event, String component) {
        return (Component.One) event.field(component).orElseThrow();
    }

    /** What runs if no condition holds. */
    private static CodeBlock otherwise(List<Runner> ordered) {
        return ordered.stream()
                .filter(runner -> runner.handler().guards().isEmpty())
                .findFirst()
                .map(Runner::code)
                .orElse(CodeBlock.of("null"));
    }

    private void bySwitch(MethodSpec.Builder method, String name, Component.One field, List<Runner> ordered) {
        Map<String, CodeBlock> cases = new LinkedHashMap<>();
        for (Runner runner : ordered) {
            for (Guard guard : runner.handler().guards()) {
                guard.texts().forEach(text -> cases.putIfAbsent(text, runner.code()));
            }
        }
        CodeBlock otherwise = otherwise(ordered);
        CodeBlock text = fields.raw(field);
        if (field.absent().text().isEmpty()) {
            String local = router.locals().newName("text");
            method.addStatement("String $L = $L", local, fields.nullable(field))
                    .beginControlFlow("if ($L == null)", local)
                    .addStatement("return $L", otherwise)
                    .endControlFlow();
            text = CodeBlock.of("$L", local);
        }
        if (cases.size() <= MOST_CASES) {
            method.addCode(stringSwitch(text, cases, otherwise));
        } else {
            byHash(method, name, text, cases, otherwise);
        }
    }

    private static CodeBlock stringSwitch(CodeBlock text, Map<String, CodeBlock> cases, CodeBlock otherwise) {
        Map<String, List<String>> byTarget = new LinkedHashMap<>();
        cases.forEach((value, target) -> byTarget.computeIfAbsent(target.toString(), added -> new ArrayList<>())
                .add(value));
        CodeBlock.Builder code = CodeBlock.builder().add("return switch ($L) {\n$>", text);
        byTarget.forEach((target, values) -> code.addStatement("case $L -> $L", Strings.joined(values), target));
        return code.addStatement("default -> $L", otherwise).add("$<};\n").build();
    }

    /** Splits the cases by the hash of the text, which the language fixes, so that the time does not grow with them. */
    private void byHash(
            MethodSpec.Builder method, String name, CodeBlock text, Map<String, CodeBlock> cases, CodeBlock otherwise) {
        int parts = 2;
        while (largest(cases.keySet(), parts) > MOST_CASES) {
            parts++;
        }
        String local = router.locals().newName("value");
        method.addStatement("String $L = $L", local, text)
                .addCode("return switch ($T.floorMod($L.hashCode(), $L)) {\n$>", Math.class, local, parts);
        for (int part = 0; part < parts; part++) {
            Map<String, CodeBlock> own = new LinkedHashMap<>();
            for (Map.Entry<String, CodeBlock> entry : cases.entrySet()) {
                if (Math.floorMod(entry.getKey().hashCode(), parts) == part) {
                    own.put(entry.getKey(), entry.getValue());
                }
            }
            String partName = router.method(name + "Part" + part);
            methods.add(method(partName)
                    .addParameter(String.class, "value")
                    .addCode(stringSwitch(CodeBlock.of("value"), own, otherwise))
                    .build());
            String label = part == parts - 1 ? "default" : "case " + part;
            method.addStatement("$L -> $L(call, $L)", label, partName, local);
        }
        method.addCode("$<};\n");
    }

    private static long largest(Set<String> values, int parts) {
        return values.stream()
                .collect(Collectors.groupingBy(value -> Math.floorMod(value.hashCode(), parts), Collectors.counting()))
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    private void byTests(MethodSpec.Builder method, EventModel event, Set<String> guarded, List<Runner> ordered) {
        var locals = router.locals();
        for (String component : guarded) {
            Component.One field = field(event, component);
            CodeBlock text = field.absent().text().isPresent() ? fields.raw(field) : fields.nullable(field);
            method.addStatement("String $L = $L", locals.newName(component, component), text);
        }
        for (Runner runner : ordered) {
            List<Guard> guards = runner.handler().guards();
            if (!guards.isEmpty()) {
                CodeBlock test = guards.stream()
                        .map(guard -> test(guard, locals.get(guard.component())))
                        .collect(CodeBlock.joining(" && "));
                method.beginControlFlow("if ($L)", test)
                        .addStatement("return $L", runner.code())
                        .endControlFlow();
            }
        }
        method.addStatement("return $L", otherwise(ordered));
    }

    private static CodeBlock test(Guard guard, String local) {
        CodeBlock tests = guard.texts().stream()
                .map(text -> CodeBlock.of("$S.equals($L)", text, local))
                .collect(CodeBlock.joining(" || "));
        return guard.texts().size() == 1 ? tests : CodeBlock.of("($L)", tests);
    }
}
