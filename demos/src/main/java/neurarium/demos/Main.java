package neurarium.demos;

import neurarium.browser.Browser;

/** The program that TeaVM compiles: the demo that the page asks for, in the page. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Browser.run(Catalogue::make);
    }
}
