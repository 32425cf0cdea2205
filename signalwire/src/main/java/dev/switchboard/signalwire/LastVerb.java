package dev.switchboard.signalwire;

import dev.switchboard.describe.Ends;

/** A verb after which no other one runs. Nothing may follow it in a {@link Response} or in a record of verbs. */
@Ends
public sealed interface LastVerb extends Verb permits Hangup, Reject, Redirect, RedirectToUrl, RecordMessage {}
