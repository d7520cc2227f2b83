package org.beloved.browser;

import com.microsoft.playwright.Locator;

/** How somebody works a page: with a pointer, or with the keyboard alone. Things are named by CSS selectors. */
interface Hands {

    /** Presses a link or a button that leads to a page. */
    void press(String what);

    void type(String where, String text);

    /** Chooses one of several round buttons. */
    void choose(String which);

    Window window();

    record Pointer(Window window) implements Hands {

        @Override
        public void press(String what) {
            window.page().locator(what).first().click();
        }

        @Override
        public void type(String where, String text) {
            window.page().locator(where).fill(text);
        }

        @Override
        public void choose(String which) {
            window.page().locator(which).check();
        }
    }

    /** Tab, arrows, Enter; never a pointer, never a script that moves the focus. */
    record Keyboard(Window window) implements Hands {

        private static final int FAR_ENOUGH = 200;

        @Override
        public void press(String what) {
            reach(what);
            window.page().evaluate("() => { window.before = true; }");
            window.page().keyboard().press("Enter");
            window.page().waitForFunction("() => !('before' in window) && document.readyState === 'complete'");
        }

        @Override
        public void type(String where, String text) {
            reach(where);
            window.page().keyboard().press("ControlOrMeta+a");
            window.page().keyboard().type(text);
        }

        /** Tab enters a group once; the arrows go round in it. */
        @Override
        public void choose(String which) {
            Locator button = window.page().locator(which);
            String group = "input[name='" + button.getAttribute("name") + "']";
            reachAny(group);
            for (int i = 0; i < window.page().locator(group).count() && !button.isChecked(); i++) {
                window.page().keyboard().press(hasFocus(button) ? "Space" : "ArrowDown");
            }
            if (!button.isChecked()) {
                throw new AssertionError("the arrows do not reach " + which + " on " + window.address());
            }
        }

        private void reach(String what) {
            Locator wanted = window.page().locator(what).first();
            for (int i = 0; i < FAR_ENOUGH && !hasFocus(wanted); i++) {
                window.page().keyboard().press("Tab");
            }
            if (!hasFocus(wanted)) {
                throw new AssertionError("Tab does not reach " + what + " on " + window.address());
            }
            mustShowFocus(wanted, what);
        }

        private void reachAny(String group) {
            for (int i = 0; i < FAR_ENOUGH; i++) {
                if (Boolean.TRUE.equals(window.page().evaluate("g => document.activeElement.matches(g)", group))) {
                    return;
                }
                window.page().keyboard().press("Tab");
            }
            throw new AssertionError("Tab does not reach " + group + " on " + window.address());
        }

        private static boolean hasFocus(Locator wanted) {
            return Boolean.TRUE.equals(wanted.evaluate("e => e === document.activeElement"));
        }

        private void mustShowFocus(Locator focused, String what) {
            if (!Boolean.TRUE.equals(focused.evaluate("""
                    e => { const s = getComputedStyle(e);
                           return (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0) || s.boxShadow !== 'none'; }
                    """))) {
                throw new AssertionError("one cannot see that " + what + " has the focus on " + window.address());
            }
        }
    }
}
