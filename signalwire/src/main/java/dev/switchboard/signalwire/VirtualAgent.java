package dev.switchboard.signalwire;

import dev.switchboard.describe.Attribute;
import dev.switchboard.describe.Element;

/**
 * A Dialogflow agent, with which {@link Connect} connects. SignalWire has deprecated it: agents that exist go on
 * working, and no new ones can be made.
 *
 * @param connectorName the Google project id of the agent
 */
@Element("VirtualAgent")
public record VirtualAgent(@Attribute("connectorName") String connectorName) implements ConnectNoun {

    /**
     * An agent.
     *
     * @throws IllegalArgumentException if {@code connectorName} is blank
     */
    public VirtualAgent {
        Texts.notBlank("virtual agent: connectorName", connectorName);
    }

    /**
     * The agent of a Google project.
     *
     * @throws IllegalArgumentException if {@code connectorName} is blank
     */
    public static VirtualAgent of(String connectorName) {
        return new VirtualAgent(connectorName);
    }
}
