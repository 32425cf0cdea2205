package dev.switchboard.processor.model;

import com.palantir.javapoet.ClassName;
import dev.switchboard.processor.report.Place;
import java.util.List;
import java.util.stream.Stream;

/**
 * A class that has handlers: the flow, or a target.
 *
 * @param type the class
 * @param made how the router comes by an object of it
 * @param route the path segment that names it; empty for what only the flow's own URL reaches
 * @param kinds the kinds of target that it is
 * @param state the components of a record
 * @param handlers its handlers
 * @param place where the route comes from in the source
 */
public record Scope(
        ClassName type,
        Made made,
        String route,
        List<ClassName> kinds,
        List<State> state,
        List<Handler> handlers,
        Place place) {

    /** How the router comes by an object. */
    public enum Made {
        /** It is the flow, which is given. */
        FLOW,
        /** It is made once, as an inner class of the flow. */
        INNER,
        /** It is made once, by a constructor without parameters. */
        PLAIN,
        /** It is a record, made anew of the state in the URL. */
        RECORD
    }

    /**
     * A component of a record target.
     *
     * @param name its name
     * @param value how it is spelt in the URL
     */
    public record State(String name, Value value) {}

    /** The events that are handled, each once, in the order of their names. */
    public List<ClassName> events() {
        return handlers.stream().map(Handler::event).distinct().sorted().toList();
    }

    /** The handlers of an event. */
    public Stream<Handler> handlersOf(ClassName event) {
        return handlers.stream().filter(handler -> handler.event().equals(event));
    }

    /** Whether this is the flow itself. */
    public boolean isFlow() {
        return made == Made.FLOW;
    }
}
