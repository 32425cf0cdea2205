package dev.switchboard.processor.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;

/**
 * The findings about one flow or one description, printed all at once. What lies outside the sources being compiled, where
 * no line could be shown, is told at the class that needs it, with the name of the real place.
 */
public final class Report {

    private record Finding(String message, Place place) {
        /** Elements of different rounds are different objects, so they are compared by name. */
        String key() {
            Element element = place.element();
            return message + " at " + element.getEnclosingElement() + "." + element;
        }
    }

    private final Element subject;
    private final Predicate<Element> isSource;
    private final Map<String, Finding> findings = new LinkedHashMap<>();

    /** A report about a class; {@code isSource} tells what is being compiled. */
    public Report(TypeElement subject, Predicate<Element> isSource) {
        this.subject = subject;
        this.isSource = isSource;
    }

    /** Prints an error that is about the whole compilation and stands nowhere in the source. */
    public static void printAlone(Messager messager, Problem problem, Object... details) {
        messager.printMessage(Kind.ERROR, problem.message(details));
    }

    /** Adds a finding, unless the same is there already. */
    public void add(Place place, Problem problem, Object... details) {
        String message = problem.message(details);
        Finding finding = isSource.test(place.element())
                ? new Finding(message, place)
                : new Finding("(in " + enclosingType(place.element()) + ") " + message, Place.of(subject));
        findings.putIfAbsent(finding.key(), finding);
    }

    private static String enclosingType(Element element) {
        Optional<TypeElement> type = Optional.empty();
        for (Element e = element; e != null && type.isEmpty(); e = e.getEnclosingElement()) {
            type = e instanceof TypeElement found ? Optional.of(found) : Optional.empty();
        }
        return type.map(found -> found.getQualifiedName().toString()).orElse(element.toString());
    }

    /** Whether nothing was found. */
    public boolean isClean() {
        return findings.isEmpty();
    }

    /** Prints the findings as errors, but for those that {@code printed} holds already, and adds them to it. */
    public void print(Messager messager, Set<String> printed) {
        findings.forEach((key, finding) -> {
            Place place = finding.place();
            if (printed.add(key)) {
                messager.printMessage(Kind.ERROR, finding.message(), place.anchor(), place.annotation(), place.value());
            }
        });
    }
}
