package dev.switchboard.sound.processor;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;

/** Where sounds are looked for. */
interface Places {

    /**
     * Opens a file, if it is in one of the places.
     *
     * @throws IOException if it seems to be there and cannot be opened
     */
    Optional<InputStream> open(String path) throws IOException;

    /** The names of the files in the same folder, as far as is known. */
    Set<String> beside(String path);

    /** For people, to be put after "in". */
    String text();

    /** How else a sound could be found, to be put after what can be done. */
    String hint();
}
