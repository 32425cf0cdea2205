package dev.switchboard.signalwire;

/** What a caller in a queue may hear and do. */
public sealed interface QueueWaitVerb permits Play, Say, Pause, Hangup, Redirect, RedirectToUrl, Leave, Gather {}
