/**
 * SignalWire's compatibility XML, described by the annotations of Switchboard, and the verifier of its signature.
 */
module dev.switchboard.signalwire {
    requires static org.jspecify;
    requires transitive dev.switchboard.annotations;
    requires transitive dev.switchboard.runtime;

    exports dev.switchboard.signalwire;
    exports dev.switchboard.signalwire.ssml;
}
