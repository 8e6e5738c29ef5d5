package socai.app.pages;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What every page must stand: a picture is kept, and each complaint is noted with the name of the page. */
final class Look {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    /** Words that stand letter under letter: their box is no wider than a few letters, and several lines high. */
    private static final String SQUEEZED = """
            [...document.querySelectorAll('main *')].filter(one => {
              const text = [...one.childNodes].filter(node => node.nodeType === 3).map(node => node.data.trim()).join('');
              const box = one.getBoundingClientRect();
              return text.length > 5 && box.width > 1 && box.width < 26 && box.height > 60;
            }).map(one => one.textContent.trim())""";

    private static final Path SCREENS = Path.of("target", "screens");

    private final Page page;
    private final String suffix;
    private final List<String> complaints;
    private boolean onDesk;

    Look(Page page, String suffix) {
        this(page, suffix, new ArrayList<>());
    }

    /** @param complaints where they are noted, for a walk of several browsers */
    Look(Page page, String suffix, List<String> complaints) {
        this.page = page;
        this.suffix = suffix;
        this.complaints = complaints;
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
    }

    List<String> complaints() {
        return complaints;
    }

    /** Looks at each page a second time, as it stands on a wide and dark screen. */
    Look andOnADesk() {
        onDesk = true;
        return this;
    }

    void at(String name) {
        looked(name, suffix);
        if (onDesk) {
            ViewportSize before = page.viewportSize();
            page.setViewportSize(1440, 900);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            looked(name, "1440-vi-DARK");
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            page.setViewportSize(before.width, before.height);
        }
    }

    private void looked(String name, String suffix) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENS.resolve(name + "-" + suffix + ".png")));
        Object wider = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        if (wider instanceof Integer pixels && pixels > 0) {
            complaints.add(name + "-" + suffix + " is " + pixels + " px too wide");
        }
        if (page.evaluate(SQUEEZED) instanceof List<?> squeezed && !squeezed.isEmpty()) {
            complaints.add(name + " squeezes " + squeezed);
        }
        if (page.locator("h1").count() != 1) {
            complaints.add(name + " has " + page.locator("h1").count() + " main headings");
        }
        new AxeBuilder(page)
                .withTags(RULES)
                .analyze()
                .getViolations()
                .forEach(violation -> complaints.add(name + "-" + suffix + ": " + violation.getId() + " "
                        + violation.getNodes().getFirst().getTarget()));
    }
}
