/**
 * Checks the sounds that callers hear: WAV, mono, 16-bit PCM, 8 kHz. Converting needs {@code java.desktop}, and nothing else
 * does.
 */
module dev.switchboard.sound {
    requires static java.desktop;
    requires java.net.http;
    requires static org.jspecify;

    exports dev.switchboard.sound;
}
