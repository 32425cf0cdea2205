/** Serves a router in any servlet container. */
module dev.switchboard.servlet {
    requires static org.jspecify;
    requires transitive dev.switchboard.runtime;
    requires transitive jakarta.servlet;

    exports dev.switchboard.servlet;
}
