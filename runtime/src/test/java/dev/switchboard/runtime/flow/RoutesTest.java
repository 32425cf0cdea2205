package dev.switchboard.runtime.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.Match;
import dev.switchboard.runtime.Webhook;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which paths are a flow's own, also by {@link FlowRouter#match}, as a server asks that has several. */
class RoutesTest {

    private static final List<String> OWN = List.of("", "hangup");
    private static final List<String> TARGETS = List.of("MainMenu", "Pin", "Größe", "A B", "Leg/whisper", "Leg/status");

    private static String find(String base, String path) {
        Routes routes = new Routes(OWN, TARGETS, BaseUrl.of(base));
        int number = routes.find(path);
        return number == Routes.NONE ? "none" : number + ":" + routes.name(number);
    }

    @ParameterizedTest
    @CsvSource({
        "/calls, 0:",
        "/calls/, 0:",
        "/calls/hangup, 1:hangup",
        "/calls/MainMenu, 2:MainMenu",
        "/calls/MainMenu/, 2:MainMenu",
        "//calls///MainMenu, 2:MainMenu",
        "/calls/Pin, 3:Pin",
        "/calls/Leg/whisper, 6:Leg/whisper"
    })
    void findsTheTrailingSegmentsBehindTheBase(String path, String expected) {
        assertThat(find("https://pbx.example.com/calls", path)).isEqualTo(expected);
        assertThat(find("https://pbx.example.com/calls/", path)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"/, 0:", "'', 0:", "/MainMenu, 2:MainMenu", "/Leg/status, 7:Leg/status", "MainMenu, 2:MainMenu"})
    void aProxyMayStripTheWholePrefix(String path, String expected) {
        assertThat(find("https://pbx.example.com/api/calls", path)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"/calls, 0:", "/calls/MainMenu, 2:MainMenu", "/calls/Leg/status, 7:Leg/status"})
    void aProxyMayStripAPartOfThePrefix(String path, String expected) {
        assertThat(find("https://pbx.example.com/api/calls", path)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"/a/b/calls, 0:", "/a/b/calls/MainMenu, 2:MainMenu", "/a/calls/Leg/status, 7:Leg/status"})
    void aProxyMayAddAPrefix(String path, String expected) {
        assertThat(find("https://pbx.example.com/calls", path)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "/a, 0:",
        "/a/b, 0:",
        "/a/b/, 0:",
        "/proxy/a, 0:",
        "/proxy/a/b, 0:",
        "/a/b/hangup, none",
        "/a/MainMenu, none",
        "/a/x, none",
        "/b, none",
        "/a/c, none",
        "/x/b, none"
    })
    void theUrlsAboveTheBaseAreTheFlowsOwnAndHaveNoRoutes(String path, String expected) {
        assertThat(find("https://pbx.example.com/a/b/c", path)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/other",
                "/calls/Other",
                "/other/MainMenu",
                "/calls/MainMenu/more",
                "/calls/mainmenu",
                "/calls/Leg",
                "/calls/whisper",
                "/calls/x/whisper",
                "/callsMainMenu",
                "/CALLS/MainMenu",
                "/api/MainMenu"
            })
    void findsNothingElse(String path) {
        assertThat(find("https://pbx.example.com/calls", path)).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({
        "/calls/Gr%C3%B6%C3%9Fe, 4:Größe",
        "/calls/Größe, 4:Größe",
        "/calls/A%20B, 5:A B",
        "/calls/%4dain%4Denu, 2:MainMenu",
        "/%63alls/MainMenu, 2:MainMenu",
        "/calls/A+B, none"
    })
    void comparesDecodedSegments(String path, String expected) {
        assertThat(find("https://pbx.example.com/calls", path)).isEqualTo(expected);
    }

    @Test
    void theBaseMayHaveEscapes() {
        String base = "https://pbx.example.com/meine%20anrufe/b%C3%BCro";

        assertThat(find(base, "/meine%20anrufe/b%c3%bcro/Pin")).isEqualTo("3:Pin");
        assertThat(find(base, "/meine+anrufe/b%c3%bcro/Pin")).isEqualTo("none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/calls/%", "/calls/%4", "/calls/%zz", "/calls/%FF", "/%C0%AF/MainMenu", "/calls/Main%00Menu"})
    void aBrokenPathIsUnknown(String path) {
        assertThat(find("https://pbx.example.com/calls", path)).isEqualTo("none");
    }

    @Test
    void behindABaseWithoutAPathEveryPrefixIsAProxys() {
        for (String base : List.of("https://pbx.example.com", "https://pbx.example.com/")) {
            assertThat(find(base, "/")).isEqualTo("0:");
            assertThat(find(base, "/MainMenu")).isEqualTo("2:MainMenu");
            assertThat(find(base, "/any/thing/MainMenu")).isEqualTo("2:MainMenu");
            assertThat(find(base, "/any")).isEqualTo("0:");
        }
    }

    @Test
    void withoutABaseEveryPathIsTheFlowsOrOneOfItsRoutes() {
        Routes routes = new Routes(List.of("", "hangup"), List.of(), null);

        assertThat(routes.find("/")).isZero();
        assertThat(routes.find("/any/where")).isZero();
        assertThat(routes.find("/any/hangup")).isEqualTo(1);
    }

    @Test
    void theRoutesOfTargetsFollowTheFlowsOwn() {
        Routes routes = new Routes(OWN, TARGETS, null);

        assertThat(Stream.of(Routes.NONE, 0, 1).noneMatch(routes::isTarget)).isTrue();
        assertThat(Stream.of(2, 3, 7).allMatch(routes::isTarget)).isTrue();
        assertThat(routes.name(Routes.NONE)).isEmpty();
    }

    @Test
    void matchTellsWhetherAPathIsTheRoutersOwn() {
        Line line = new Line("https://pbx.example.com/calls");

        assertThat(line.match(line.post("/calls", "event=newCall"))).isPresent();
        assertThat(line.match(line.post("/calls/Pin", "event=dtmf"))).isPresent();
        assertThat(line.match(line.post("/Pin", "event=dtmf"))).isPresent();
        assertThat(line.match(line.post("/calls/Other", "event=dtmf"))).isEmpty();
        assertThat(line.observed()).isEmpty();
    }

    @Test
    void twoRoutersAreComposedByAskingOneAfterTheOther() {
        Line sales = new Line("https://pbx.example.com/sales");
        Line support = new Line("https://pbx.example.com/support");

        for (String path : List.of("/sales", "/sales/Pin", "/proxy/sales/hangup")) {
            assertThat(sales.match(sales.post(path, ""))).as(path).isPresent();
            assertThat(support.match(support.post(path, ""))).as(path).isEmpty();
        }
        for (String path : List.of("/support/", "/support/MainMenu")) {
            assertThat(sales.match(sales.post(path, ""))).as(path).isEmpty();
            assertThat(support.match(support.post(path, ""))).as(path).isPresent();
        }
    }

    @Test
    void aMatchAnswersAsHandleDoesAndObservesOnce() {
        Line line = new Line("https://pbx.example.com/calls");
        line.handler = call -> "hangup";

        Match match = line.match(line.post("/calls", "event=newCall&from=1")).orElseThrow();

        assertThat(line.observed()).isEmpty();
        assertThat(match.answer().text()).contains("<Hangup/>");
        assertThat(line.observed()).hasSize(1);
    }

    @Test
    void matchLooksAtNothingButThePath() {
        Line line = new Line("https://pbx.example.com/calls");
        line.stop();

        assertThat(line.match(new Webhook(
                        "DELETE",
                        "/calls",
                        "%zz",
                        name -> {
                            throw new AssertionError("header " + name);
                        },
                        Optional.empty(),
                        new byte[100_000])))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({"/hangup, 0:", "/hangup/hangup, 1:hangup", "/hangup/Pin, 3:Pin", "/Pin, 3:Pin", "/, 0:"})
    void ofTwoReadingsTheOneWithMoreOfTheBaseCounts(String path, String expected) {
        assertThat(find("https://pbx.example.com/hangup", path)).isEqualTo(expected);
    }

    @Test
    void twoRoutesOfOneNameAreRefused() {
        assertThatThrownBy(() -> new Routes(List.of("", "hangup"), List.of("hangup"), null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two routes are named \"hangup\"");
    }

    @Test
    void aPathThatIsTooLongToBeARoutersOwnHasNoRoute() {
        String longest = "/x".repeat(2_048 - 3) + "/calls";

        assertThat(longest).hasSize(4_096);
        assertThat(find("https://pbx.example.com/calls", longest)).isEqualTo("0:");
        assertThat(find("https://pbx.example.com/calls", "/" + longest)).isEqualTo("none");
    }
}
