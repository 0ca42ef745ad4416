package neurarium.demos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import neurarium.demos.neuron.NeuronDemo;
import neurarium.ui.Action;
import neurarium.ui.Choice;
import neurarium.ui.Control;
import neurarium.ui.Demo;
import neurarium.ui.Lang;
import neurarium.ui.NumberInput;
import neurarium.ui.Numbers;
import neurarium.ui.Option;
import neurarium.ui.Readout;
import neurarium.ui.RecordingSurface;
import neurarium.ui.Session;
import neurarium.ui.Setting;
import neurarium.ui.Slider;
import neurarium.ui.Toggle;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    @Test
    void idsAreUniqueAndFitForPaths() {
        Set<String> ids = new HashSet<>();
        for (Catalogue.Entry entry : Catalogue.entries()) {
            assertTrue(entry.id().matches("[a-z][a-z0-9-]*"), entry::id);
            assertTrue(ids.add(entry.id()), () -> "twice: " + entry.id());
        }
        assertFalse(ids.isEmpty());
    }

    @Test
    void titlesAreInBothLanguages() {
        for (Catalogue.Entry entry : Catalogue.entries()) {
            for (Lang lang : Lang.values()) {
                assertFalse(entry.title().in(lang).isBlank(), entry::id);
                assertFalse(entry.part().title.in(lang).isBlank(), entry::id);
            }
        }
    }

    @Test
    void entriesFollowTheLecture() {
        int part = 1;
        for (Catalogue.Entry entry : Catalogue.entries()) {
            assertTrue(entry.part().number >= part, entry::id);
            part = entry.part().number;
        }
    }

    /** What chat programs, mail, platforms and statistics add to links. */
    private static final String ADDED =
            "utm_source utm_medium utm_campaign utm_term utm_content utm_id fbclid gclid gbraid"
                    + " wbraid dclid msclkid yclid twclid ttclid igshid igsh li_fat_id mc_cid mc_eid"
                    + " _hsenc _hsmi _ga _gl mkt_tok vero_id oly_enc_id s_cid ref ref_src ref_url"
                    + " referrer si share from isappinstalled clicktime enterid ascene devicetype"
                    + " nettype pass_ticket wx_header chksm mpshare srcid sharer_shareinfo"
                    + " sharer_sharetime abtest_cookie exportkey acctmode spm scm share_source"
                    + " share_medium share_token share_from vd_source unique_k buvid bbid ts _t _"
                    + " tdsourcetag hmsr hmpl bd_vid qhclickid nsukey plg_nld plg_uin weibo_id wfr"
                    + " wvr cmid sesskey forceview redirect cachebust amp ved usg rct";

    @Test
    void noDemoMindsWhatOthersAddToItsLink() {
        List<String> parameters = new ArrayList<>();
        for (String name : ADDED.split(" ", -1)) {
            parameters.addAll(List.of(name, "1"));
        }
        for (Catalogue.Entry entry : Catalogue.entries()) {
            Session session = new Session(entry.id(), entry.maker().get());
            assertEquals(List.of(), session.settings().own(parameters), entry::id);
        }
    }

    @Test
    void makesADemoOfItsOwnEachTime() {
        Demo demo = Catalogue.make("neuron");

        assertEquals(NeuronDemo.class, demo.getClass());
        assertNotSame(demo, Catalogue.make("neuron"));
    }

    @Test
    void refusesAnUnknownId() {
        var error = assertThrows(IllegalArgumentException.class, () -> Catalogue.make("newron"));

        assertEquals("There is no demo named newron", error.getMessage());
    }

    /** Every setting takes another value, every button is pressed, and the picture bears it. */
    @Test
    void everyDemoDrawsBeforeAndAfterEachControlIsUsed() {
        for (Catalogue.Entry entry : Catalogue.entries()) {
            Session session = new Session(entry.id(), Catalogue.make(entry.id()));
            session.open(List.of());
            draw(session);
            for (Control control : session.settings().all()) {
                if (control instanceof Setting setting) {
                    String before = setting.get();
                    String other = setAnother(setting, session);
                    boolean isShown =
                            !session.stage().settings().contains(setting)
                                    || session.stage().isShown(setting);
                    if (isShown) {
                        assertEquals(other, setting.get(), entry.id() + " " + setting.key());
                    }
                    draw(session);
                    if (setting.problem(before).isEmpty()) {
                        session.set(setting.key(), before);
                    }
                } else if (control instanceof Action action) {
                    session.action(action.key());
                    draw(session);
                }
            }
        }
    }

    /**
     * Sets another value, or again its own where a text has a grammar of its own. Of a choice some
     * option has to work: there are those that only say that parts differ.
     */
    private static String setAnother(Setting setting, Session session) {
        String value = setting.get();
        if (setting instanceof Toggle) {
            value = value.equals("1") ? "0" : "1";
        } else if (setting instanceof Choice choice) {
            for (Option option : choice.options) {
                session.set(setting.key(), option.value());
                if (!option.value().equals(value) && setting.get().equals(option.value())) {
                    return option.value();
                }
            }
            return choice.options.size() == 1 ? value : "another option";
        } else if (setting instanceof NumberInput number) {
            value = "" + (number.value() == number.min ? number.min + 1 : number.min);
        } else if (setting instanceof Slider slider) {
            double low = slider.min + slider.step;
            value = Numbers.exact(slider.value() == slider.min ? low : slider.min);
        }
        String other = setting.problem(value).isEmpty() ? value : setting.get();
        session.set(setting.key(), other);
        return other;
    }

    @Test
    void controlKeysAreUniqueWithThoseThatAllDemosShare() {
        for (Catalogue.Entry entry : Catalogue.entries()) {
            Set<String> keys = new HashSet<>();
            for (Control control : new Session("x", Catalogue.make(entry.id())).settings().all()) {
                boolean readout = control instanceof Readout;
                assertTrue(readout || keys.add(control.key()), control::key);
            }
        }
    }

    private static void draw(Session session) {
        for (Lang lang : Lang.values()) {
            RecordingSurface surface = RecordingSurface.of(session, 700, lang);

            assertFalse(surface.texts().isEmpty()); // data may be on their way: then it says so
            assertFalse(session.description().in(lang).isBlank());
            assertFalse(session.verdict().text().in(lang).isBlank());
        }
    }
}
