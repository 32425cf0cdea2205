/**
 * What stands inside a {@link dev.switchboard.signalwire.Say}: words, and how they are spoken. These are the elements
 * of SSML, the speech synthesis markup language, that SignalWire takes; which of them a voice heeds is up to the voice.
 */
@NullMarked
package dev.switchboard.signalwire.ssml;

import org.jspecify.annotations.NullMarked;
