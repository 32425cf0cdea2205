package dev.switchboard.signalwire;

/** What is done with a call. The verbs of a {@link Response} run one after the other. */
public sealed interface Verb
        permits LastVerb,
                Say,
                Play,
                PlayDigits,
                Pause,
                Gather,
                Dial,
                Enqueue,
                Leave,
                Connect,
                Start,
                Stop,
                Refer,
                Sms,
                Denoise,
                Echo,
                Pay,
                CustomVerb {}
