package dev.switchboard.processor.write;

import com.palantir.javapoet.ClassName;
import java.util.List;

/** The classes of the runtime that generated code names. The processor does not depend on them; a test checks the names. */
final class RuntimeTypes {

    private static final String RUNTIME = "dev.switchboard.runtime";

    static final ClassName BASE_URL = ClassName.get(RUNTIME, "BaseUrl");
    static final ClassName CALLBACK_KEY = ClassName.get(RUNTIME, "CallbackKey");
    static final ClassName REPLY = ClassName.get(RUNTIME, "Reply");
    static final ClassName REQUEST_VERIFIER = ClassName.get(RUNTIME, "RequestVerifier");
    static final ClassName ROUTER_OPTIONS = ClassName.get(RUNTIME, "RouterOptions");
    static final ClassName ROUTER_SETTINGS = ClassName.get(RUNTIME, "RouterSettings");
    static final ClassName BODY_SIGNATURE = ClassName.get(RUNTIME + ".verify", "BodySignature");
    static final ClassName FLOW_ROUTER = ClassName.get(RUNTIME + ".flow", "FlowRouter");
    static final ClassName FLOW_SHAPE = ClassName.get(RUNTIME + ".flow", "FlowShape");
    static final ClassName INCOMING = ClassName.get(RUNTIME + ".flow", "Incoming");
    static final ClassName PROTOCOL_RULES = ClassName.get(RUNTIME + ".flow", "ProtocolRules");
    static final ClassName WIRE_TEXT = ClassName.get(RUNTIME + ".flow", "WireText");
    static final ClassName FORM = ClassName.get(RUNTIME + ".form", "Form");
    static final ClassName PARAM_NAMES = ClassName.get(RUNTIME + ".form", "ParamNames");
    static final ClassName UNREADABLE = ClassName.get(RUNTIME + ".form", "Unreadable");
    static final ClassName XML_WRITER = ClassName.get(RUNTIME + ".xml", "XmlWriter");

    /** The methods that a router inherits or must have, so that no other may have such a name. */
    static final List<String> INHERITED_METHODS = List.of(
            "answer",
            "awaitIdle",
            "byDefault",
            "callId",
            "callback",
            "clone",
            "create",
            "equals",
            "fallback",
            "finalize",
            "firstOf",
            "getClass",
            "handle",
            "hashCode",
            "match",
            "maxBodyBytes",
            "nothing",
            "notify",
            "notifyAll",
            "reply",
            "signature",
            "stop",
            "subscription",
            "toString",
            "unexpected",
            "wait",
            "when");

    private RuntimeTypes() {}
}
