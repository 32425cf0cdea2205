package dev.switchboard.fake;

import java.util.ArrayList;
import java.util.List;

/** The requests in the order in which they came. */
final class Recorder {

    private final List<RecordedRequest> requests = new ArrayList<>();

    synchronized void add(RecordedRequest request) {
        requests.add(request);
    }

    synchronized List<RecordedRequest> all() {
        return List.copyOf(requests);
    }

    synchronized void clear() {
        requests.clear();
    }
}
