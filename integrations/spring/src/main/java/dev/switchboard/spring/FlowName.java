package dev.switchboard.spring;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.ClassUtils;

/**
 * What a flow is called in the names of beans and properties: {@code SupportLine} is {@code supportLine} there, or {@code
 * support-line}. A flow within another class goes by its own name, and also by both.
 */
final class FlowName {

    private static final String ROUTER = "Router";

    private final String text;
    private final List<String> parts;

    private FlowName(String text, String name) {
        this.text = text;
        this.parts = Arrays.asList(name.split("[._]"));
    }

    static FlowName of(Class<?> flow) {
        String name = ClassUtils.getShortName(flow);
        return new FlowName(name, name);
    }

    /** The flow of a router, which is named like its class unless the application says otherwise. */
    static FlowName ofRouter(String bean) {
        String name = bean.endsWith(ROUTER) ? bean.substring(0, bean.length() - ROUTER.length()) : bean;
        return new FlowName(bean, ClassUtils.getShortName(name));
    }

    /** The value whose key is this name, in any spelling. */
    <T> Optional<T> in(Map<String, T> values) {
        return in(values, "");
    }

    /** The value whose key is this name and a suffix, in any spelling. */
    <T> Optional<T> in(Map<String, T> values, String suffix) {
        Optional<T> whole = find(values, String.join("", parts) + suffix);
        return whole.isPresent() ? whole : find(values, parts.get(parts.size() - 1) + suffix);
    }

    private static <T> Optional<T> find(Map<String, T> values, String name) {
        return values.entrySet().stream()
                .filter(entry -> plain(entry.getKey()).equals(plain(name)))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String plain(String name) {
        return name.replaceAll("[^\\p{IsAlphabetic}\\p{IsDigit}]", "").toLowerCase(Locale.ROOT);
    }

    /** As a property's name spells it. */
    String kebab() {
        return parts.get(parts.size() - 1)
                .replaceAll("(?<=[^\\p{Upper}])(?=\\p{Upper})", "-")
                .toLowerCase(Locale.ROOT);
    }

    /** The flow, or the bean that was given. */
    @Override
    public String toString() {
        return text;
    }
}
