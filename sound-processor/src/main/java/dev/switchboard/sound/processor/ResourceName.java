package dev.switchboard.sound.processor;

import java.util.Optional;

/**
 * A name as for {@link Class#getResource}.
 *
 * @param home the package that a relative name belongs to; empty if it is the unnamed one
 * @param written the name as it is written
 */
record ResourceName(String home, String written) {

    /** Why this cannot be a name, to be put after "because it". The compiler would refuse some of these with an exception. */
    Optional<String> mistake() {
        if (written.isBlank()) {
            return Optional.of("is empty");
        }
        if (written.contains("://")) {
            return Optional.of("is a URL, which is not read while sources are compiled; Announcement.of checks one");
        }
        if (written.indexOf('\\') >= 0) {
            return Optional.of("has a backslash");
        }
        if (written.chars().anyMatch(Character::isISOControl)) {
            return Optional.of("has a control character");
        }
        for (String step : path().split("/", -1)) {
            if (step.isEmpty() || step.equals(".") || step.equals("..")) {
                return Optional.of("has the step \"" + step + "\"");
            }
        }
        return Optional.empty();
    }

    /** The path from the root of the class path, without a slash in front. */
    String path() {
        return isFromRoot() ? written.substring(1) : inHome(written);
    }

    private boolean isFromRoot() {
        return written.startsWith("/");
    }

    private String inHome(String name) {
        return home.isEmpty() ? name : home.replace('.', '/') + "/" + name;
    }

    /** The same name, from the root if this is relative and the other way round: one is easily taken for the other. */
    ResourceName otherWay() {
        return new ResourceName(home, isFromRoot() ? written.substring(1) : "/" + written);
    }

    /** The name of a file beside this one, as it would be written here. */
    String beside(String file) {
        return written.substring(0, written.lastIndexOf('/') + 1) + file;
    }

    /** The last step. */
    String file() {
        return written.substring(written.lastIndexOf('/') + 1);
    }
}
