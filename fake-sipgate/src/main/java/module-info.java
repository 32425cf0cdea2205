/** A server for tests that behaves like sipgate's REST API v2. */
module dev.switchboard.fake {
    requires transitive jakarta.json;
    requires jdk.httpserver;
    requires static org.jspecify;

    exports dev.switchboard.fake;
    exports dev.switchboard.fake.state;
}
