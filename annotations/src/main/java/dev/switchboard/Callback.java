package dev.switchboard;

/**
 * Where a call may come back to: the common root of the marker interfaces that a provider offers, one for each kind of
 * target, such as {@link dev.switchboard.sipgate.Menu}. Users implement those, not this.
 *
 * <p>A target is given to a verb as a value. The router writes its address into the answer and finds or rebuilds it
 * when the call comes back, so a target must be one of
 *
 * <ul>
 *   <li>an inner class of the flow: it sees the flow's fields and has none of its own;
 *   <li>a record: its components travel in the callback URL, readable by whoever sees that URL, and come back;
 *   <li>the flow itself;
 *   <li>any other class without fields and with a constructor without parameters.
 * </ul>
 *
 * The compiler refuses all else, because what was put into it would silently be lost.
 */
public interface Callback {}
