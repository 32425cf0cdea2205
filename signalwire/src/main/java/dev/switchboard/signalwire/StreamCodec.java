package dev.switchboard.signalwire;

import dev.switchboard.describe.Wire;

/** How the audio of a stream is encoded. */
public enum StreamCodec {
    /** G.711 μ-law, 8 kHz. */
    @Wire("PCMU@8000h")
    PCMU_8000,
    /** 16-bit linear PCM, 16 kHz. */
    @Wire("L16@16000h")
    L16_16000,
    /** 16-bit linear PCM, 24 kHz. */
    @Wire("L16@24000h")
    L16_24000
}
