package dev.switchboard.signalwire;

import dev.switchboard.Callback;

/**
 * A {@link Conference} while it goes on: a class or record that hears of it by {@link OnConference} and {@link
 * OnRecordingStatus}, and that says by {@link OnConferenceWait} what is heard before it starts. See {@link Callback}
 * for what such a class may be.
 */
public interface InConference extends Callback {}
