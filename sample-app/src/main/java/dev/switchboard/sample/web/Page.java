package dev.switchboard.sample.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The files of the page, which are part of the jar; read once. */
public final class Page implements Content {

    private static final String JAVASCRIPT = "text/javascript; charset=UTF-8";

    private final Map<String, Answer> files = new HashMap<>();

    /** Reads the files. */
    public Page() {
        add("/", "index.html", "text/html; charset=UTF-8");
        add("/style.css", "style.css", "text/css; charset=UTF-8");
        add("/icon.svg", "icon.svg", "image/svg+xml");
        for (String module :
                new String[] {"app.js", "phone.js", "desks.js", "wire.js", "sound.js", "live.js", "dom.js"}) {
            add("/" + module, module, JAVASCRIPT);
        }
    }

    private void add(String path, String file, String contentType) {
        try (InputStream in = Page.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: " + file);
            }
            files.put(path, Answer.file(contentType, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Answer> at(String path) {
        return Optional.ofNullable(files.get(path));
    }
}
