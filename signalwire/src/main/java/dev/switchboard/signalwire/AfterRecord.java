package dev.switchboard.signalwire;

import dev.switchboard.Callback;

/**
 * Where a {@link RecordMessage} leads: a class or record with an {@link OnRecording} method. It may hear of the
 * recording's file by {@link OnRecordingStatus} and of its text by {@link OnTranscription}, too. See {@link Callback}
 * for what such a class may be.
 */
public interface AfterRecord extends Callback {}
