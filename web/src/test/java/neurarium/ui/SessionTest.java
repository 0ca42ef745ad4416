package neurarium.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionTest {
    private final FakeDemo demo = new FakeDemo();
    private final Session session = new Session("fake", demo);
    private final List<String> heard = new ArrayList<>();

    SessionTest() {
        session.listen(
                new SessionListener() {
                    @Override
                    public void changed(String key, String value) {
                        heard.add(key + " = " + value);
                    }

                    @Override
                    public void stepped() {
                        heard.add("stepped");
                    }

                    @Override
                    public void played(boolean playing) {
                        heard.add(playing ? "play" : "pause");
                    }

                    @Override
                    public void pointed() {
                        heard.add("pointed");
                    }
                });
    }

    @Test
    void startsWithSeedOne() {
        assertEquals(List.of("seed 1"), demo.events);
        assertEquals("1", session.get("seed"));
    }

    @Test
    void openTakesParameters() {
        List<Text> problems =
                session.open(
                        List.of(
                                "rate", "4.5", "size", "7", "mode", "down", "name", "Ada", "speed",
                                "60"));

        assertEquals(List.of(), problems);
        assertEquals(4.5, demo.rate);
        assertEquals(7, demo.size);
        assertEquals("down", demo.mode);
        assertEquals("Ada", demo.name);
        assertEquals(60, session.player().speed());
    }

    @Test
    void openReportsUnknownKeysInBothLanguages() {
        List<Text> problems = session.open(List.of("colour", "red", "Sieze", "4", "rate", "5"));

        assertEquals(
                List.of(
                        Text.of("没有名为“colour”的参数。", "There is no parameter named “colour”."),
                        Text.of(
                                "没有名为“Sieze”的参数，是不是“size”？",
                                "There is no parameter named “Sieze”; did you mean “size”?")),
                problems);
        assertEquals(5, demo.rate);
    }

    @Test
    void whatOthersAddToALinkIsNotItsOwn() {
        List<String> parameters =
                List.of("utm_source", "mail", "rate", "5", "raet", "6", "from", "x", "packed", "");

        assertEquals(
                List.of("rate", "5", "raet", "6", "packed", ""),
                session.settings().own(parameters));
    }

    @Test
    void openSaysThatPackedSettingsAreLostAndTakesTheOthers() {
        List<Text> problems = session.open(List.of("packed", "", "rate", "5"));

        assertEquals(1, problems.size());
        assertTrue(problems.get(0).en().contains("cut off"));
        assertTrue(problems.get(0).zh().contains("截断"));
        assertEquals(5, demo.rate);
    }

    @Test
    void openTakesNeitherActionsNorReadoutsForParameters() {
        List<Text> problems = session.open(List.of("jump", "1", "count", "5", "reset", "1"));

        assertEquals(3, problems.size());
        assertEquals(List.of("seed 1", "update"), demo.events);
    }

    @Test
    void openReportsBadValuesAndKeepsTheDefaults() {
        List<Text> problems = session.open(List.of("rate", "11", "mode", "left"));

        assertEquals(
                List.of(
                        Text.of(
                                "mode = “left” 无效，可选：up、down。",
                                "mode = “left” cannot be used: choose one of: up, down."),
                        Text.of(
                                "rate = “11” 无效，应为 0 到 10 之间的数。",
                                "rate = “11” cannot be used: give a number from 0 to 10.")),
                problems);
        assertEquals(2, demo.rate);
        assertEquals("up", demo.mode);
    }

    @Test
    void openSumsUpManyBadParameters() {
        List<String> parameters = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            parameters.addAll(List.of("bad" + i, "1"));
        }

        List<Text> problems = session.open(parameters);

        assertEquals(6, problems.size());
        assertEquals("There is no parameter named “bad4”.", problems.get(4).en());
        assertEquals(
                Text.of("另有 7 个参数也无法使用。", "7 more parameters could not be used either."),
                problems.get(5));
    }

    @Test
    void openLetsParametersWinOverWhatTheSeedDrawsInAnyOrder() {
        session.open(List.of("start", "42", "seed", "5"));

        assertEquals(42, demo.start);
        assertEquals("5", session.get("seed"));
    }

    @Test
    void setTellsTheListener() {
        session.set("rate", " 3.50 ");

        assertEquals(3.5, demo.rate);
        assertEquals(List.of("rate = 3.5"), heard);
    }

    @Test
    void setRefusesABadValueAndTellsNobody() {
        var error = assertThrows(IllegalArgumentException.class, () -> session.set("size", "2.5"));

        assertEquals(
                "size = “2.5” cannot be used: give a whole number from 1 to 9.",
                error.getMessage());
        assertEquals(3, demo.size);
        assertEquals(List.of(), heard);
    }

    @Test
    void getSetAndProblemRefuseUnknownNames() {
        for (String name : List.of("nothing", "jump", "count")) {
            String message = "There is no setting named “" + name + "”.";

            var get = assertThrows(IllegalArgumentException.class, () -> session.get(name));
            var set = assertThrows(IllegalArgumentException.class, () -> session.set(name, "1"));
            var problem =
                    assertThrows(
                            IllegalArgumentException.class,
                            () -> session.settings().problem(name, "1"));

            assertEquals(message, get.getMessage());
            assertEquals(message, set.getMessage());
            assertEquals(message, problem.getMessage());
        }
    }

    @Test
    void problemSaysWhatSetWouldRefuse() {
        assertTrue(session.settings().problem("rate", "5").isEmpty());
        assertEquals(
                "rate = “x” cannot be used: give a number from 0 to 10.",
                session.settings().problem("rate", "x").en());
    }

    @Test
    void actionPressesAButton() {
        session.action("jump");

        assertEquals(List.of("seed 1", "update", "jump"), demo.events);
        assertEquals(List.of("stepped"), heard);
    }

    @Test
    void actionLeavesADisabledButtonAlone() {
        demo.jumpable = false;

        session.action("jump");

        assertFalse(demo.events.contains("jump"));
    }

    @Test
    void actionLeavesAButtonAloneThatIsNotShown() {
        session.settings().all().stream()
                .filter(control -> control.key().equals("jump"))
                .forEach(control -> control.when(() -> false));

        session.action("jump");

        assertFalse(demo.events.contains("jump"));
    }

    @Test
    void actionRefusesUnknownNamesAndNamesTheOthers() {
        var error = assertThrows(IllegalArgumentException.class, () -> session.action("rate"));

        assertEquals(
                "There is no action named “rate”; there is jump, reset, play, pause, step, newseed.",
                error.getMessage());
    }

    @Test
    void stepMakesThatManySteps() {
        session.step(5);

        assertEquals(5, demo.count);
        assertEquals(List.of("stepped"), heard);
    }

    @Test
    void stepStopsWhereTheDemoCannotStep() {
        demo.limit = 3;

        session.step(1000);

        assertEquals(3, demo.count);
    }

    @Test
    void resetPausesAndReturnsToTheStart() {
        session.action("play");
        session.step(5);

        session.action("reset");

        assertEquals(0, demo.count);
        assertFalse(session.player().isPlaying());
        assertEquals("reset", demo.events.get(demo.events.size() - 1));
    }

    @Test
    void resetReturnsTheSettingsThatSayItToWhatTheLinkGave() {
        session.open(List.of("start", "40", "rate", "3"));
        session.set("start", "50");
        session.set("rate", "4");

        session.action("reset");

        assertEquals("40", session.get("start"));
        assertEquals("4", session.get("rate"));
    }

    @Test
    void resetReturnsToWhatANewSeedDraws() {
        session.open(List.of("start", "40"));

        session.action("newseed");
        session.set("start", "50");
        session.action("reset");

        assertEquals("2", session.get("start"));
    }

    @Test
    void playAndPauseRunThePlayer() {
        session.action("play");
        assertTrue(session.player().isPlaying());

        session.advance(0.1, () -> false);
        assertEquals(3, demo.count); // 30 steps a second

        session.action("pause");
        session.advance(0.1, () -> false);
        assertEquals(3, demo.count);
    }

    @Test
    void newseedTakesTheNextSeedAndPauses() {
        session.action("play");

        session.action("newseed");

        assertEquals("2", session.get("seed"));
        assertEquals("seed 2", demo.events.get(demo.events.size() - 1));
        assertFalse(session.player().isPlaying());
        assertTrue(heard.contains("seed = 2"));
    }

    @Test
    void newseedReturnsToZeroAfterTheLast() {
        session.set("seed", "999999");

        session.action("newseed");

        assertEquals("0", session.get("seed"));
    }

    @Test
    void parametersAreEmptyAtFirst() {
        session.open(List.of());

        assertEquals(List.of(), session.settings().parameters());
    }

    @Test
    void parametersListWhatDiffersFromTheDefaults() {
        session.set("mode", "down");
        session.set("rate", "4");
        session.set("size", "3");
        session.set("controls", "0");

        assertEquals(
                List.of("rate", "4", "mode", "down", "controls", "0"),
                session.settings().parameters());
    }

    @Test
    void parametersLeaveOutWhatBelongsToThisVisitOnly() {
        session.open(List.of("theme", "dark", "backend", "js", "fuzz", "1"));

        assertEquals("dark", session.page().theme());
        assertTrue(session.page().fuzz());
        assertEquals(List.of(), session.settings().parameters());
    }

    @Test
    void aSessionOpenedWithTheParametersOfAnotherEqualsIt() {
        session.set("seed", "77");
        session.set("start", "42");
        session.set("rate", "0.1");
        session.set("name", "a&b = c 名");
        session.set("speed", "250");
        FakeDemo otherDemo = new FakeDemo();
        Session other = new Session("fake", otherDemo);

        List<Text> problems = other.open(session.settings().parameters());

        assertEquals(List.of(), problems);
        assertEquals(session.settings().parameters(), other.settings().parameters());
        assertEquals(session.settings().describe(Lang.EN), other.settings().describe(Lang.EN));
        assertEquals(42, otherDemo.start);
    }

    @Test
    void autoplayStartsPlaying() {
        session.open(List.of("autoplay", "1"));

        assertTrue(session.player().isPlaying());
    }

    @Test
    void playsNothingOfItselfWithoutAutoplay() {
        session.open(List.of());

        assertFalse(session.player().isPlaying());
    }

    @Test
    void touchesReachTheSceneAndTheListener() {
        session.pointer().tap(new Touch(1, 0, 100));
        session.pointer().longPress(new Touch(2, 0, 100));

        assertEquals(
                List.of("seed 1", "update", "tap 1.0", "update", "longPress 2.0"), demo.events);
        assertEquals(List.of("stepped", "stepped"), heard);
    }

    @Test
    void aTouchThatSetsAValueIsHeardAsAChange() {
        session.pointer().drag(new Touch(3, 0, 100));
        session.pointer().drag(new Touch(3, 1, 100));

        assertEquals(List.of("rate = 3", "stepped", "stepped"), heard);
    }

    @Test
    void aSettingThatSetsAnotherIsHeardAsBoth() {
        session.set("mode", "down");

        assertEquals(List.of("mode = down", "rate = 1"), heard);
        assertEquals(List.of("rate", "1", "mode", "down"), session.settings().parameters());
    }

    private Spot spot(String key) {
        return RecordingSurface.of(session, 100, Lang.EN).spot(key);
    }

    @Test
    void pressingASpotSetsItsValueThroughTheSession() {
        session.pointer().press(spot("rate"), 100);

        assertEquals(7, demo.rate);
        assertEquals(List.of("rate = 7"), heard);
    }

    @Test
    void pressingASpotDoesWhatItCarriesAndIsHeard() {
        session.pointer().press(spot("size"), 100);

        assertEquals(List.of("size = 8", "stepped"), heard);
    }

    @Test
    void pressingASpotThatDoesNothingTouchesThePicture() {
        session.pointer().press(spot("plain"), 100);

        assertTrue(demo.events.contains("tap 23.0"), demo.events::toString);
    }

    @Test
    void pointingIsToldOnceAndRedraws() {
        Spot size = spot("size");
        session.pointer().point(size);
        session.pointer().point(size);
        session.pointer().point(null);

        assertEquals(1, demo.events.stream().filter("pointed"::equals).count());
        assertEquals(List.of("pointed", "pointed"), heard);
        assertEquals("", session.pointer().pointed());
    }

    @Test
    void theSceneIsUpdatedOnceBetweenAChangeAndThePictures() {
        session.open(List.of());
        demo.events.clear();
        RecordingSurface.of(session, 100, Lang.EN);
        session.verdict();
        assertEquals(List.of(), demo.events);

        session.set("rate", "5");
        RecordingSurface.of(session, 100, Lang.EN);
        session.state();

        assertEquals(List.of("update"), demo.events);
    }

    @Test
    void stepsWaitForDataAndAreMadeWhenTheDataAreThere() {
        demo.waits = true;
        boolean[] done = {false};
        session.step(3, () -> done[0] = true);
        session.workOff(() -> false);
        assertEquals(0, demo.count);
        assertFalse(done[0]);

        demo.waits = false;
        session.workOff(() -> true);
        assertEquals(1, demo.count, "a deadline ends the work of this moment");
        session.workOff(() -> false);

        assertEquals(3, demo.count);
        assertTrue(done[0]);
        assertFalse(session.hasDeferredSteps());
    }

    @Test
    void resetEndsStepsThatWait() {
        demo.waits = true;
        boolean[] done = {false};
        session.step(3, () -> done[0] = true);

        session.action("reset");

        assertTrue(done[0]);
        assertFalse(session.hasDeferredSteps());
    }

    @Test
    void aTabIsASettingAndHasControlsOfItsOwn() {
        Control rate = session.settings().get("rate");
        Control start = session.settings().get("start");
        assertTrue(session.stage().isShown(rate));
        session.set("mode", "down");
        assertFalse(session.stage().isShown(rate));
        session.set("mode", "up");

        session.set("view", "still");

        assertEquals("opened", demo.events.get(demo.events.size() - 1));
        assertFalse(session.stage().isShown(rate));
        assertTrue(session.stage().isShown(start));
        assertFalse(session.stage().steps().canStep());
        assertEquals("{\"view\":\"still\",\"start\":1}", session.state());
        session.pointer().tap(new Touch(1, 0, 100));
        assertFalse(demo.events.contains("tap 1.0"));
    }

    @Test
    void groupsOfOneTitleAreOne() {
        assertEquals(1, session.stage().sections().size());
        assertEquals(2, session.stage().sections().get(0).controls().size());
    }

    @Test
    void workGoesOnUntilTheDeadline() {
        demo.counting.pieces = 5;

        session.work(() -> demo.counting.pieces == 2);

        assertEquals(2, demo.counting.pieces);
    }

    @Test
    void playAndPauseAreEventsOfTheirOwn() {
        session.action("play");
        assertEquals(List.of("play", "pointed"), heard);
        heard.clear();

        demo.limit = 0;
        session.advance(0.1, () -> false);

        assertEquals(List.of("stepped", "pause"), heard);
    }

    @Test
    void anExerciseIsCheckedAgainstThePresentState() {
        session.step(4);

        assertEquals(Verdict.Status.SUCCESS, session.exercise("next", "5").status());
        assertEquals(Text.of("还不对。加一。", "Not yet. Add one."), session.exercise("next", "4").text());
        assertEquals(Verdict.Status.NEUTRAL, session.exercise("next", "five").status());
        assertThrows(IllegalArgumentException.class, () -> session.exercise("other", "5"));
    }

    @Test
    void aToggleTakesOneAndZeroOnly() {
        session.set("loud", "1");
        assertTrue(demo.loud);
        session.set("loud", "0");
        assertFalse(demo.loud);

        var error = assertThrows(IllegalArgumentException.class, () -> session.set("loud", "yes"));

        assertEquals("loud = “yes” cannot be used: choose one of: 0, 1.", error.getMessage());
    }

    @Test
    void anAreaKeepsItsLines() {
        session.set("notes", "1,2\n3,4");

        assertEquals("1,2\n3,4", session.get("notes"));
        assertEquals(List.of("notes", "1,2\n3,4"), session.settings().parameters());
    }

    @Test
    void stateIsTheModelsNumbersAsAnObject() {
        session.step(4);

        assertEquals("{\"view\":\"counting\",\"count\":4}", session.state());
    }

    @Test
    void describeListsSettingsAndActionsInALanguage() {
        String description = session.settings().describe(Lang.EN);

        String expected =
                """
                [{"key":"view","type":"choice","label":"View","options":[\
                {"value":"counting","label":"Counting"},{"value":"still","label":"Still"}],\
                "value":"counting","default":"counting"},\
                {"key":"rate","type":"slider","label":"Rate","min":0,"max":10,"step":0.5,"value":2,"default":2},\
                {"key":"size","type":"integer","label":"Size","min":1,"max":9,"step":1,"value":3,"default":3},\
                {"key":"mode","type":"choice","label":"Mode","options":[\
                {"value":"up","label":"upwards"},{"value":"down","label":"downwards"}],"value":"up","default":"up"},\
                {"key":"loud","type":"toggle","label":"Loud","value":"0","default":"0"},\
                {"key":"notes","type":"textarea","label":"Notes","value":"a\\u000ab","default":"a\\u000ab"},\
                {"key":"jump","type":"action","label":"Jump","enabled":true},\
                {"key":"start","type":"slider","label":"Start","min":0,"max":99,"step":1,"value":1,"default":1},\
                {"key":"name","type":"text","label":"Name","value":"none","default":"none"},\
                {"key":"reset","type":"action","label":"Reset","enabled":true},\
                {"key":"play","type":"action","label":"Play","enabled":true},\
                {"key":"pause","type":"action","label":"Pause","enabled":true},\
                {"key":"step","type":"action","label":"Step","enabled":true},\
                {"key":"newseed","type":"action","label":"New seed","enabled":true},\
                {"key":"speed","type":"slider","label":"Steps/s","min":1,"max":1000,"step":1,"value":30,"default":30},\
                {"key":"seed","type":"integer","label":"Seed","min":0,"max":999999,"step":1,"value":1,"default":1},\
                {"key":"theme","type":"choice","label":"Theme","options":[\
                {"value":"auto","label":"as the system"},{"value":"light","label":"light"},\
                {"value":"dark","label":"dark"}],"value":"auto","default":"auto"},""";
        assertTrue(description.startsWith(expected), description);
        assertTrue(
                description.endsWith(
                        "{\"key\":\"fuzz\",\"type\":\"choice\",\"label\":\"Random input\","
                                + "\"options\":[{\"value\":\"0\",\"label\":\"off\"},"
                                + "{\"value\":\"1\",\"label\":\"on\"}],\"value\":\"0\",\"default\":\"0\"}]"),
                description);
        assertFalse(description.contains("\"count\""), "readouts are no controls");
    }

    @Test
    void describeFollowsTheLanguage() {
        assertTrue(session.settings().describe(Lang.ZH).contains("\"label\":\"方向\""));
        assertTrue(
                session.settings()
                        .describe(Lang.ZH)
                        .contains("{\"value\":\"up\",\"label\":\"上\"}"));
    }
}
