package neurarium.browser;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSString;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.typedarrays.Int8Array;

/** What the loader, neurarium.js, hands to the program and takes from it. */
interface Host extends Backend {
    /** The element to fill. */
    @JSProperty
    HTMLElement getRoot();

    /** The id of the demo. */
    @JSProperty
    String getDemo();

    /** The language of the page: zh or en. */
    @JSProperty
    String getLang();

    /** Whether the page is an embed, alone in an iframe. */
    @JSProperty
    boolean isEmbed();

    /** The parameters of the URL, names and values in turn. */
    @JSProperty
    JSArrayReader<JSString> getParameters();

    /** Tells the loader how to reach the demo; from now on it is ready. */
    void connect(Api api);

    /**
     * Tells whoever listens about a change, a step, a checked exercise or an error; the detail is a
     * JSON object. For a step it is empty: who listens gets the state, and where nobody does none
     * is written.
     */
    void emit(String type, String detail);

    /** Copies text; tells whether the browser allowed it. */
    void copy(String text, Copied copied);

    /**
     * Makes the absolute address of the lesson or its embed with parameters; where they are long,
     * they are packed, which takes a moment.
     */
    void address(boolean embed, JSArrayReader<JSString> parameters, Address answer);

    /**
     * Reads {@code data/NAME} of the site.
     *
     * @return gives up
     */
    GiveUp read(String name, Bytes answer, Failure failed);

    /** Reads {@code data/NAME.js}, which brings bytes as text. */
    void inlined(String name, Bytes answer, Failure failed);

    /** Hands the reader a file to keep. */
    void save(String name, Int8Array bytes);

    /** Hands the reader a text as a file to keep. */
    void saveText(String name, String text);

    /** Reads the file that a file input has; one that is larger fails, as one that is gone. */
    void open(HTMLInputElement input, int largest, Opened answer, Failure failed);

    /** Text in an encoding of the Encoding Standard, in UTF-8; what is no character becomes �. */
    Int8Array utf8(Int8Array text, String encoding);

    /** Reads a picture file, cut to its middle square. */
    void decode(Int8Array file, int largest, Pixels answer, Failure failed);

    /**
     * Sees what the camera sees.
     *
     * @return switches it off
     */
    GiveUp camera(int largest, Pixels answer, Failure failed);

    @JSFunctor
    interface Pixels extends JSObject {
        void see(int width, int height, Int8Array rgba);
    }

    @JSFunctor
    interface Opened extends JSObject {
        void read(String name, Int8Array bytes);
    }

    @JSFunctor
    interface GiveUp extends JSObject {
        void run();
    }

    @JSFunctor
    interface Bytes extends JSObject {
        void read(Int8Array bytes);
    }

    @JSFunctor
    interface Failure extends JSObject {
        void failed(String reason);
    }

    /** Answers {@link #address}. */
    @JSFunctor
    interface Address extends JSObject {
        void made(String address);
    }

    /** Answers {@link #copy}. */
    @JSFunctor
    interface Copied extends JSObject {
        void copied(boolean allowed);
    }
}
