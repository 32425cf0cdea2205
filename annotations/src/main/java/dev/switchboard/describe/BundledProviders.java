package dev.switchboard.describe;

import java.util.List;

/**
 * The providers that come with Switchboard. Its processor tells the compiler that their annotations are its own, so that
 * {@code -Xlint:processing} does not say that nobody cares for them. All of {@code dev.switchboard} would be too much: what one
 * processor calls its own, others never see.
 */
public final class BundledProviders {

    /** Their packages, with {@code .*} behind each. */
    public static final List<String> PACKAGES = List.of("dev.switchboard.sipgate.*", "dev.switchboard.signalwire.*");

    private BundledProviders() {}
}
