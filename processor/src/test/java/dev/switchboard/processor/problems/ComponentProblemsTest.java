package dev.switchboard.processor.problems;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.processor.testing.Compiling;
import dev.switchboard.processor.testing.Containers;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The option that makes routers components of a container. */
class ComponentProblemsTest {

    private static Compiling flow() {
        return Compiling.of("""
                        import dev.switchboard.*;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnNewCall void ring() {}
                        }
                        """).options("-Xlint:-processing");
    }

    @Test
    void theContainerIsKnown() {
        assertThat(flow().options("-Aswitchboard.component=Spring").errors())
                .containsExactly(
                        "-1:-1 The option -Aswitchboard.component has the value \"Spring\". Allowed are: spring, "
                                + "jakarta. Use one of them, or leave the option out for routers that no container makes. [SWB108]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Aswitchboard.component", "-Aswitchboard.component="})
    void theContainerIsNamed(String option) {
        assertThat(flow().options(option).compile().errors())
                .singleElement()
                .satisfies(error -> assertThat(error.getMessage(Locale.ROOT))
                        .startsWith("The option -Aswitchboard.component has the value \"\". Allowed are: spring,"));
    }

    @Test
    void springsAnnotationsAreThere() {
        assertThat(flow().options("-Aswitchboard.component=spring").errors())
                .containsExactly(
                        "4:7 The router of the flow Line is to be a component (-Aswitchboard.component=spring), "
                                + "but the annotation org.springframework.stereotype.Component cannot be found. Add the dependency "
                                + "org.springframework:spring-context to what the flow is compiled with. [SWB109]");
    }

    @Test
    void halfOfTheAnnotationsIsNotEnough() {
        assertThat(flow().options("-Aswitchboard.component=spring")
                        .and(Containers.source("org.springframework.stereotype.Component"))
                        .errors())
                .singleElement()
                .asString()
                .contains("but the annotation org.springframework.beans.factory.annotation.Autowired cannot be found.");
    }

    @Test
    void jakartasAnnotationsAreThere() {
        assertThat(flow().options("-Aswitchboard.component=jakarta").errors())
                .containsExactly(
                        "4:7 The router of the flow Line is to be a component (-Aswitchboard.component=jakarta), "
                                + "but the annotation jakarta.inject.Singleton cannot be found. Add the dependency "
                                + "jakarta.inject:jakarta.inject-api to what the flow is compiled with. [SWB109]");
    }
}
