package dev.switchboard.signalwire;

/** What may be heard before a conference starts. */
public sealed interface ConferenceWaitVerb permits Play, Pause, Redirect, RedirectToUrl {}
