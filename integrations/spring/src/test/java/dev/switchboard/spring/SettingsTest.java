package dev.switchboard.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.office.Office;
import com.example.office.Office_FrontDeskRouter;
import com.example.phone.SupportLine;
import com.example.phone.SupportLineRouter;
import com.example.probe.ProbeLine;
import com.example.probe.ProbeLineRouter;
import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.CallObserver;
import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.RequestVerifier;
import dev.switchboard.runtime.RequestVerifier.Verdict;
import dev.switchboard.runtime.RouterSettings;
import dev.switchboard.runtime.Webhook;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.http.server.RequestPath;

/** What properties and beans say to the routers, and what keeps an application from starting. */
class SettingsTest {

    private static final String NEW_CALL = "event=newCall&callId=1";

    private final WebApplicationContextRunner application = new WebApplicationContextRunner()
            .withConfiguration(
                    AutoConfigurations.of(TaskExecutionAutoConfiguration.class, SwitchboardAutoConfiguration.class));

    private final WebApplicationContextRunner support = application
            .withBean(SupportLine.class, () -> new SupportLine(() -> true))
            .withUserConfiguration(SupportLineRouter.class)
            .withPropertyValues("switchboard.insecure-accept-all=true");

    private final WebApplicationContextRunner office = application
            .withBean(Office.FrontDesk.class)
            .withUserConfiguration(Office_FrontDeskRouter.class)
            .withPropertyValues("switchboard.insecure-accept-all=true");

    private static String answer(CallRouter router, String path) {
        return router.handle(Webhook.post(path, NEW_CALL)).text();
    }

    @Test
    void withoutRoutersNothingIsAsked() {
        application.run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(Switchboard.class));
    }

    @Test
    void anApplicationThatIsNoneOfTheWebIsLeftAlone() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(SwitchboardAutoConfiguration.class))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(RouterSettings.class));
    }

    @Test
    void callbacksNeedABaseUrl() {
        support.run(context -> assertThat(context.getStartupFailure())
                .rootCause()
                .hasMessage(
                        "switchboard.base-url: none, but the flow SupportLine makes callback URLs (expected: the public"
                                + " URL at which the provider reaches it, such as https://pbx.example.com/calls)"));
    }

    @Test
    void aMemoryNeedsAKey() {
        office.withPropertyValues("switchboard.base-url=https://pbx.example.com/desk")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessage(
                                "switchboard.callback-keys: none, but the flow Office.FrontDesk keeps state in callback URLs"
                                        + " (expected: a secret that all machines share, such as the output of: openssl rand -base64"
                                        + " 32)"));
    }

    @Test
    void aFlowWithoutCallbacksNeedsAPath() {
        application
                .withBean(ProbeLine.class)
                .withUserConfiguration(ProbeLineRouter.class)
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessage(
                                "path of the bean probeLineRouter: none (expected: switchboard.base-url, switchboard.path, or one of"
                                        + " its own below switchboard.flows.probe-line)"));
    }

    @Test
    void theFirstKeyMakesUrlsAndAllAreBelieved() {
        WebApplicationContextRunner desk =
                office.withPropertyValues("switchboard.base-url=https://pbx.example.com/desk");
        String[] url = new String[1];
        desk.withPropertyValues("switchboard.callback-keys=the former key of the desk")
                .run(context -> url[0] = onData(answer(context.getBean(CallRouter.class), "/desk")));
        desk.withPropertyValues("switchboard.callback-keys=the new key of the desk,the former key of the desk")
                .run(context -> {
                    CallRouter router = context.getBean(CallRouter.class);
                    assertThat(onData(answer(router, "/desk"))).isNotEqualTo(url[0]);
                    assertThat(router.handle(Webhook.post(url[0], "event=dtmf&callId=1&dtmf=1"))
                                    .status())
                            .isEqualTo(200);
                });
        desk.withPropertyValues("switchboard.callback-keys=the new key of the desk")
                .run(context -> assertThat(context.getBean(CallRouter.class)
                                .handle(Webhook.post(url[0], "event=dtmf&callId=1&dtmf=1"))
                                .status())
                        .isEqualTo(403));
    }

    private static String onData(String answer) {
        return answer.replaceAll("(?s).*onData=\"https://pbx.example.com([^\"]*)\".*", "$1")
                .replace("&amp;", "&");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "front-desk",
                "frontDesk",
                "front_desk",
                "FrontDesk",
                "frontdesk",
                "office-front-desk",
                "officefrontdesk"
            })
    void aFlowMayHaveABaseUrlOfItsOwnInAnySpelling(String name) {
        office.withPropertyValues(
                        "switchboard.base-url=https://pbx.example.com/calls",
                        "switchboard.callback-keys=a key for tests alone",
                        "switchboard.flows." + name + ".base-url=https://pbx.example.com/desk")
                .run(context -> assertThat(answer(context.getBean(CallRouter.class), "/desk"))
                        .contains("onData=\"https://pbx.example.com/desk/Pin?"));
    }

    @Test
    void twoFlowsCannotHaveOneBaseUrl() {
        WebApplicationContextRunner both = support.withBean(Office.FrontDesk.class)
                .withUserConfiguration(Office_FrontDeskRouter.class)
                .withPropertyValues(
                        "switchboard.base-url=https://pbx.example.com/calls",
                        "switchboard.callback-keys=a key for tests alone");

        both.run(
                context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessage(
                                "switchboard.base-url: the callback URLs of the flows SupportLine and Office.FrontDesk could be the"
                                        + " same below it (expected: one for each, such as switchboard.flows.front-desk.base-url)"));
        both.withPropertyValues("switchboard.flows.front-desk.base-url=https://pbx.example.com/calls/desk")
                .run(context -> assertThat(context).hasNotFailed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/calls", "calls/", "/", "/app/public/calls", "/public/calls"})
    void aProxyMayStripOrAddWhatStandsBefore(String path) {
        support.withPropertyValues(
                        "switchboard.base-url=https://pbx.example.com/public/calls", "switchboard.path=" + path)
                .run(context -> assertThat(context).hasNotFailed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/public", "/inside", "/public/calls/x"})
    void aProxyMayNotChangeThePathOtherwise(String path) {
        support.withPropertyValues(
                        "switchboard.base-url=https://pbx.example.com/public/calls", "switchboard.path=" + path)
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessage(
                                "path of the flow SupportLine: another than that of its base URL (expected: the same, or one of"
                                        + " which a proxy has stripped the beginning, or to which it has added one)"));
    }

    @Test
    void twoFlowsCannotHaveOnePath() {
        support.withBean(ProbeLine.class)
                .withUserConfiguration(ProbeLineRouter.class)
                .withPropertyValues("switchboard.base-url=https://pbx.example.com/calls")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessage(
                                "path of the bean probeLineRouter: the same as that of the bean supportLineRouter (expected: paths of"
                                        + " their own, such as switchboard.flows.probe-line.base-url)"));
    }

    private WebApplicationContextRunner probe() {
        return application
                .withBean(ProbeLine.class)
                .withUserConfiguration(ProbeLineRouter.class)
                .withPropertyValues("switchboard.path=/probe");
    }

    private static RequestVerifier refusing(String reason) {
        return webhook -> Verdict.refuse(reason);
    }

    private static List<String> refusals(WebApplicationContextRunner runner) {
        List<String> details = new ArrayList<>();
        runner.withBean(CallObserver.class, () -> observation -> details.add(observation.detail()))
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    answer(context.getBean(ProbeLineRouter.class), "/probe");
                });
        return details;
    }

    @Test
    void withoutAVerifierTheProvidersSignatureDecides() {
        assertThat(refusals(probe())).containsExactly("no signature");
    }

    @Test
    void aVerifierDecidesForAllFlows() {
        assertThat(refusals(probe().withBean("any", RequestVerifier.class, () -> refusing("any"))))
                .containsExactly("any");
    }

    @Test
    void theVerifierOfTheFlowsNameWins() {
        assertThat(refusals(probe().withBean("any", RequestVerifier.class, () -> refusing("any"))
                        .withBean("other", RequestVerifier.class, () -> refusing("other"))
                        .withBean("probeLineVerifier", RequestVerifier.class, () -> refusing("own"))))
                .containsExactly("own");
    }

    @Test
    void theVerifierOfAnotherFlowDecidesForThatAlone() {
        assertThat(refusals(probe().withBean(SupportLine.class, () -> new SupportLine(() -> true))
                        .withBean(
                                "supportLineRouter",
                                SupportLineRouter.class,
                                () -> SupportLineRouter.create(
                                        new SupportLine(() -> true),
                                        BaseUrl.of("https://pbx.example.com/calls"),
                                        refusing("support")))
                        .withBean("supportLineVerifier", RequestVerifier.class, () -> refusing("support"))
                        .withPropertyValues("switchboard.flows.support-line.path=/calls")))
                .containsExactly("no signature");
    }

    @Test
    void oneOfTwoVerifiersIsNotGuessed() {
        probe().withBean("one", RequestVerifier.class, () -> refusing("one"))
                .withBean("another", RequestVerifier.class, () -> refusing("another"))
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessage(
                                "RequestVerifier of the flow ProbeLine: one of another, one (expected: one bean for all flows,"
                                        + " or one for this whose name is the flow's with Verifier behind it)"));
    }

    @Test
    void everybodyMayCallIfThatIsSaid() {
        assertThat(refusals(probe().withBean("any", RequestVerifier.class, () -> refusing("any"))
                        .withPropertyValues("switchboard.insecure-accept-all=true")))
                .containsExactly("");
    }

    @Test
    void limitsAreTheRouters() {
        probe().run(context ->
                assertThat(context.getBean(CallRouter.class).maxBodyBytes()).isEqualTo(65_536));
        probe().withPropertyValues("switchboard.max-body-bytes=2000")
                .run(context -> assertThat(context.getBean(CallRouter.class).maxBodyBytes())
                        .isEqualTo(2_000));
        probe().withPropertyValues("switchboard.max-body-bytes=1MB")
                .run(context -> assertThat(context.getBean(CallRouter.class).maxBodyBytes())
                        .isEqualTo(1_048_576));
        probe().withPropertyValues("switchboard.max-in-flight=7", "switchboard.deadline=1500ms")
                .run(context -> {
                    var options = context.getBean(RouterSettings.class).options(ProbeLine.class);
                    assertThat(options.maxInFlight()).isEqualTo(7);
                    assertThat(options.deadline()).hasValue(Duration.ofMillis(1_500));
                });
    }

    /** The first request's handler runs on what is named so. */
    private static void runsOn(ApplicationContext context, String executor) {
        Switchboard.Incoming incoming = context.getBean(Switchboard.class)
                .find(RequestPath.parse("/probe", null))
                .orElseThrow();
        var unused = incoming.answer(
                "POST", "", name -> List.of(), Optional.empty(), NEW_CALL.getBytes(StandardCharsets.UTF_8));
        assertThat(context.getBean(executor, Counting.class).tasks).isEqualTo(1);
    }

    private static final class Counting implements Executor {
        private int tasks;

        @Override
        public void execute(Runnable task) {
            tasks++;
            task.run();
        }
    }

    @Test
    void anExecutorForCallsAloneRunsThem() {
        probe().withBean("switchboardExecutor", Executor.class, Counting::new).run(context -> {
            assertThat(context).doesNotHaveBean("applicationTaskExecutor");
            runsOn(context, "switchboardExecutor");
        });
        probe().withBean(
                        "switchboardExecutor",
                        Executor.class,
                        Counting::new,
                        definition -> ((AbstractBeanDefinition) definition).setDefaultCandidate(false))
                .run(context -> {
                    assertThat(context).hasBean("applicationTaskExecutor");
                    runsOn(context, "switchboardExecutor");
                });
    }

    @Test
    void anExecutorForSomethingElseIsNotTaken() {
        probe().withBean("mine", Executor.class, Counting::new)
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessage(
                                "executor of the handlers: none (expected: a bean switchboardExecutor, or Spring Boot's own,"
                                        + " which spring.task.execution.mode=force adds to others)"));
        probe().withBean("mine", Executor.class, Counting::new)
                .withBean("applicationTaskExecutor", Executor.class, Counting::new)
                .run(context -> runsOn(context, "applicationTaskExecutor"));
    }

    @Test
    void aRouterThatIsPartOfAnotherAnswersNothingByItself() {
        CallRouter part = ProbeLineRouter.create(new ProbeLine(), refusing("part"));
        application
                .withBean("part", CallRouter.class, () -> part, definition -> definition.setAutowireCandidate(false))
                .withBean("phone", CallRouter.class, () -> CallRouter.firstOf(part))
                .withPropertyValues("switchboard.flows.phone.path=/phone")
                .run(context -> assertThat(context.getBean(Switchboard.class).routers())
                        .singleElement()
                        .isSameAs(context.getBean("phone")));
    }

    @Test
    void settingsOfTheApplicationsOwnReplaceThese() {
        RouterSettings own = new FlowSettings(
                new SwitchboardProperties(
                        "https://own.example.com/own", null, List.of(), true, null, null, null, Map.of()),
                new Verifiers(new StaticListableBeanFactory()),
                Optional::empty);
        support.withBean(RouterSettings.class, () -> own)
                .withPropertyValues("switchboard.path=/own")
                .run(context -> assertThat(answer(context.getBean(CallRouter.class), "/own"))
                        .contains("https://own.example.com/own/MainMenu"));
    }

    @Test
    void secretsAreNotShown() {
        var flow = new SwitchboardProperties.Flow("https://user:secret@example.com", null);
        var properties = new SwitchboardProperties(
                "https://user:secret@example.com", null, List.of("secret"), false, null, null, null, Map.of("x", flow));

        assertThat(properties + " " + flow).doesNotContain("secret");
    }
}
