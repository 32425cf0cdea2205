/**
 * SignalWire's compatibility XML: the annotations for call flows, the events and verbs, and the kinds of target that
 * callbacks lead to. Start with {@link dev.switchboard.signalwire.OnIncomingCall} and {@link
 * dev.switchboard.signalwire.Dial}.
 *
 * <p>Java names that would collide with those of {@code java.lang} and {@code java.util} differ from the wire's: {@link
 * dev.switchboard.signalwire.Phone} is {@code <Number>}, {@link dev.switchboard.signalwire.RecordMessage} is {@code
 * <Record>} and {@link dev.switchboard.signalwire.CallQueue} is {@code <Queue>}.
 */
@NullMarked
package dev.switchboard.signalwire;

import org.jspecify.annotations.NullMarked;
