package dev.switchboard.signalwire;

import dev.switchboard.describe.Attribute;
import dev.switchboard.describe.Element;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * A Dialogflow agent, with which {@link Connect} connects. SignalWire has deprecated it: agents that exist go on
 * working, and no new ones can be made. Its documentation lists {@code connectorName} alone.
 *
 * @param connectorName the Google project id of the agent
 * @param language the language in which it talks, such as {@code en-US}; the agent's own if empty
 * @param sentimentAnalysis whether it judges the caller's mood; the agent's own setting if empty
 * @param statusCallback an absolute http or https URL to which its events go; nowhere if empty
 */
@Element("VirtualAgent")
public record VirtualAgent(
        @Attribute("connectorName") String connectorName,
        @Attribute("language") Optional<String> language,
        @Attribute("sentimentAnalysis") Optional<Boolean> sentimentAnalysis,
        @Attribute("statusCallback") Optional<URI> statusCallback)
        implements ConnectNoun {

    /**
     * An agent.
     *
     * @throws IllegalArgumentException if {@code connectorName} or {@code language} is blank, or {@code statusCallback}
     *     is not an absolute http or https URL
     */
    public VirtualAgent {
        Objects.requireNonNull(connectorName, "connectorName");
        Texts.notBlank("virtual agent: connectorName", connectorName);
        Objects.requireNonNull(language, "language");
        Texts.notBlank("virtual agent: language", language);
        Objects.requireNonNull(sentimentAnalysis, "sentimentAnalysis");
        Objects.requireNonNull(statusCallback, "statusCallback");
        statusCallback.ifPresent(url -> Urls.web("virtual agent: statusCallback", url));
    }

    /**
     * The agent of a Google project.
     *
     * @throws IllegalArgumentException if {@code connectorName} is blank
     */
    public static VirtualAgent of(String connectorName) {
        return new VirtualAgent(connectorName, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The same, talking another language.
     *
     * @throws IllegalArgumentException if {@code language} is blank
     */
    public VirtualAgent language(String language) {
        return new VirtualAgent(connectorName, Optional.of(language), sentimentAnalysis, statusCallback);
    }

    /** The same, judging the caller's mood or not. */
    public VirtualAgent sentimentAnalysis(boolean sentimentAnalysis) {
        return new VirtualAgent(connectorName, language, Optional.of(sentimentAnalysis), statusCallback);
    }

    /**
     * The same, telling its events to a URL.
     *
     * @throws IllegalArgumentException if the URL is not an absolute http or https URL
     */
    public VirtualAgent statusCallback(String url) {
        return statusCallback(Urls.web("virtual agent: statusCallback", url));
    }

    /**
     * The same, telling its events to a URL.
     *
     * @throws IllegalArgumentException if the URL is not an absolute http or https URL
     */
    public VirtualAgent statusCallback(URI url) {
        return new VirtualAgent(connectorName, language, sentimentAnalysis, Optional.of(url));
    }
}
