/**
 * What a generated router runs on: the request and the answer as bytes, the form reader, the XML writer, and the rules
 * that hold for every protocol. It uses no reflection and depends on nothing.
 */
module dev.switchboard.runtime {
    requires static jdk.httpserver;
    requires static org.jspecify;

    exports dev.switchboard.runtime;
    exports dev.switchboard.runtime.flow;
    exports dev.switchboard.runtime.form;
    exports dev.switchboard.runtime.jdk;
    exports dev.switchboard.runtime.verify;
    exports dev.switchboard.runtime.xml;
}
