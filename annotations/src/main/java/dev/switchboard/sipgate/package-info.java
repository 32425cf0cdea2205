/**
 * sipgate.io's push API: its events, its verbs and the annotations of their handlers.
 *
 * <p>sipgate sends a request for each event of a call to the configured URL, and does what the answer says: one action
 * for a {@linkplain OnNewCall new call} or for {@linkplain OnDtmf entered digits}, nothing for the other events. Source of
 * the facts here: sipgate's API reference, its Node library and captured requests.
 */
@NullMarked
package dev.switchboard.sipgate;

import org.jspecify.annotations.NullMarked;
