import dev.switchboard.processor.SwitchboardProcessor;
import javax.annotation.processing.Processor;

/** The annotation processor. It is found by the compiler and has no API. */
module dev.switchboard.processor {
    requires static com.google.auto.service;
    requires com.palantir.javapoet;
    requires dev.switchboard.annotations;
    requires java.compiler;
    requires static org.jspecify;

    provides Processor with
            SwitchboardProcessor;
}
