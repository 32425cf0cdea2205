package dev.switchboard.sample;

import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.sample.web.Answer;
import dev.switchboard.sample.web.Content;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Serves the announcements: each as a WAV file for sipgate and as the text of what it says for people. Read once.
 *
 * <p>Only the end of a path counts, because a proxy may strip the path of the base URL.
 */
final class Announcements implements Content {

    private static final String FOLDER = "/announcements/";

    private final String baseUrl;
    private final Map<String, Answer> files = new HashMap<>();

    Announcements(BaseUrl baseUrl) {
        this.baseUrl = baseUrl.text();
        for (Announcement announcement : Announcement.values()) {
            files.put(announcement.fileName() + ".wav", Answer.file("audio/wav", announcement.wav()));
            files.put(announcement.fileName() + ".txt", Answer.text(announcement.words()));
        }
    }

    /** Where sipgate finds the WAV file. */
    URI url(Announcement announcement) {
        return URI.create(baseUrl + FOLDER + announcement.fileName() + ".wav");
    }

    @Override
    public Optional<Answer> at(String path) {
        int folder = path.lastIndexOf(FOLDER);
        return folder < 0 ? Optional.empty() : Optional.ofNullable(files.get(path.substring(folder + FOLDER.length())));
    }
}
