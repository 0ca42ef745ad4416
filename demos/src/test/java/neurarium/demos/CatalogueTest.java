package neurarium.demos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import neurarium.demos.neuron.NeuronDemo;
import neurarium.ui.Control;
import neurarium.ui.Demo;
import neurarium.ui.Lang;
import neurarium.ui.RecordingSurface;
import neurarium.ui.Session;
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

    @Test
    void everyDemoDrawsBeforeAndAfterEachControlIsUsed() {
        for (Catalogue.Entry entry : Catalogue.entries()) {
            Demo demo = Catalogue.make(entry.id());
            Session session = new Session(entry.id(), demo);
            draw(demo);
            for (Control control : session.controls()) {
                if (control instanceof Control.Setting setting) {
                    session.set(setting.key(), setting.get());
                } else if (control instanceof Control.Action action) {
                    session.action(action.key());
                }
                draw(demo);
            }
        }
    }

    @Test
    void controlKeysAreUniqueWithThoseThatAllDemosShare() {
        for (Catalogue.Entry entry : Catalogue.entries()) {
            Set<String> keys = new HashSet<>();
            for (Control control : new Session("x", Catalogue.make(entry.id())).controls()) {
                boolean readout = control instanceof Control.Readout;
                assertTrue(readout || keys.add(control.key()), control::key);
            }
        }
    }

    private static void draw(Demo demo) {
        for (Lang lang : Lang.values()) {
            RecordingSurface surface = new RecordingSurface(700, demo.height(700), lang);

            demo.draw(surface);

            assertTrue(surface.calls().size() > 10);
            assertFalse(demo.description().in(lang).isBlank());
            assertFalse(demo.verdict().text().in(lang).isBlank());
        }
    }
}
