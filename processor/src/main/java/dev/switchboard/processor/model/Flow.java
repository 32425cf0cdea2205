package dev.switchboard.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A flow with all that its router needs to know.
 *
 * @param type the flow's class
 * @param isPublic whether its router can be public
 * @param protocol its protocol
 * @param scopes the flow itself, and then its targets in the order of their routes
 * @param fallbacks what answers when a handler fails, by the root of the answer
 * @param events the events it handles, and the initial one
 * @param elements the elements it may write
 */
public record Flow(
        ClassName type,
        boolean isPublic,
        ProtocolModel protocol,
        List<Scope> scopes,
        Map<ClassName, Fallback> fallbacks,
        Map<ClassName, EventModel> events,
        Map<ClassName, ElementModel> elements) {

    /** The flow itself as a scope. */
    public Scope self() {
        return scopes.get(0);
    }

    /** The scopes that callbacks lead to; the flow itself is one if it is its own target. */
    public List<Scope> targets() {
        return scopes.stream().filter(scope -> !scope.kinds().isEmpty()).toList();
    }

    /** An event by its class. */
    public EventModel event(ClassName type) {
        return get(events, type);
    }

    /** An element by its class. */
    public ElementModel element(ClassName type) {
        return get(elements, type);
    }

    private static <T> T get(Map<ClassName, T> map, ClassName type) {
        T found = map.get(type);
        if (found == null) {
            throw new IllegalStateException(type + " was not read");
        }
        return found;
    }

    /** The router's class. */
    public ClassName router() {
        return router(type);
    }

    /** The class of a flow's router. */
    public static ClassName router(ClassName flow) {
        return ClassName.get(flow.packageName(), String.join("_", flow.simpleNames()) + "Router");
    }

    /** The events that the flow itself receives and handles, and that are not the initial one. */
    public List<EventModel> ownEvents() {
        return self().events().stream()
                .map(this::event)
                .filter(event -> event.reachesFlow() && !event.type().equals(protocol.initial()))
                .toList();
    }

    /** The subscriptions that a root has in this flow: those to events which it handles itself. */
    public List<ElementModel.Url> subscriptions(ElementModel root) {
        return root.subscriptions().stream()
                .filter(url -> self().events().contains(url.event()))
                .toList();
    }

    /** Whether one of the roots subscribes to something. */
    public boolean subscribes() {
        Collection<EventModel> all = events.values();
        return all.stream()
                .flatMap(event -> event.reply().stream())
                .anyMatch(root -> !subscriptions(element(root)).isEmpty());
    }

    /** Whether callback URLs must prove that they are authentic: they hold state, and the provider does not sign them. */
    public boolean needsKey() {
        return !protocol.signsUrls() && hasState();
    }

    /** Whether a target is a record, so that its URLs hold state. */
    private boolean hasState() {
        return scopes.stream().anyMatch(scope -> scope.made() == Scope.Made.RECORD);
    }
}
