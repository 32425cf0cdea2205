/**
 * Two phone lines as a small company would run them, in one process. {@link dev.switchboard.sample.SupportLine}, at sipgate:
 * opening hours, a menu on two levels, a PIN, voicemail, a blocked caller and a list of missed calls. {@link
 * dev.switchboard.sample.DeskLine}, at SignalWire: a call rings at three desks at once. The rest is around them.
 */
@NullMarked
package dev.switchboard.sample;

import org.jspecify.annotations.NullMarked;
