package dev.switchboard.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** Which version this is: the jar's manifest says it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version =
                Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "(not from a jar)");
        return new String[] {"switchboard " + version};
    }
}
