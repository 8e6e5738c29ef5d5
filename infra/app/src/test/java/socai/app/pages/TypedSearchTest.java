package socai.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Somebody types names on a phone whose line takes 300 ms each way and back. Two times are taken after the last key:
 * until the page shows a line that fits, and until it shows the server's own answer.
 */
@ExtendWith(SmallDemo.class)
class TypedSearchTest {

    private static final int LATENCY = 300;
    private static final int BETWEEN_KEYS = 160;
    private static final int NAMES = 12;

    /** Looks at each frame for a first line that fits, and for the region to be the server's answer. */
    private static final String WATCH = """
            text => document.getElementById('q').addEventListener('input', () => {
              const words = Lines.words(text);
              const fits = row => { const name = Lines.words(row.querySelector('.tim-name a').textContent);
                return words.every(word => name.some(part => part.startsWith(word))); };
              const start = performance.now();
              window.watched = new Promise(done => {
                let line = null;
                const look = () => {
                  const region = document.getElementById('ket-qua');
                  const rows = [...region.querySelectorAll('.tim-table tbody tr')];
                  const now = performance.now() - start;
                  if (line === null && rows.length > 0 && rows.every(fits)) line = now;
                  const answered = region.getAttribute('aria-busy') !== 'true';
                  if (answered && new URLSearchParams(location.search).get('q') === text) done([line ?? now, now]);
                  else requestAnimationFrame(look);
                };
                look();
              });
            }, { once: true })""";

    @Test
    void aNameTypedOnASlowLineIsShownAsItsLastLetterIsTyped() throws Exception {
        try (BrowserContext context = SmallDemo.opened(390, "vi", ColorScheme.LIGHT)) {
            Page page = SmallDemo.signedIn(context, "can-bo-to-chuc", "vi");
            List<String> names = names(page);
            slow(context.newCDPSession(page));
            List<Double> lines = new ArrayList<>();
            List<Double> answers = new ArrayList<>();
            for (String name : names) {
                page.navigate(SmallDemo.address() + "/tim");
                String text = withoutMarks(name);
                type(page, text);
                List<?> times = (List<?>) page.evaluate("() => window.watched");
                lines.add(((Number) times.get(0)).doubleValue());
                answers.add(((Number) times.get(1)).doubleValue());
                assertThat(page.locator("#ket-qua .tim-name a").allTextContents())
                        .contains(name);
                assertThat(page.locator("#tam").isHidden()).isTrue();
            }
            // Less than one journey to the server and back: only what was here already can be that quick.
            assertThat(middle(lines))
                    .as("ms to a line that fits, longest %.0f", longest(lines))
                    .isLessThan(LATENCY);
            assertThat(middle(answers))
                    .as("ms to the answer, longest %.0f", longest(answers))
                    .isGreaterThanOrEqualTo(LATENCY);
        }
    }

    @Test
    void linesShownBeforeTheAnswerFitWhatIsTypedAndSayThatTheyMayNotBeAll() throws Exception {
        try (BrowserContext context = SmallDemo.opened(390, "vi", ColorScheme.LIGHT)) {
            Page page = SmallDemo.signedIn(context, "can-bo-to-chuc", "vi");
            page.navigate(SmallDemo.address() + "/tim");
            String name = withoutMarks(
                    page.locator("#ket-qua .tim-name a").allTextContents().getFirst());
            context.route("**/tim?*", route -> {});
            page.locator("#q").pressSequentially(name.substring(0, 1));
            assertThat(page.locator("#tam").isVisible()).isTrue();
            assertThat(page.locator("#so-nguoi").isVisible()).isFalse();
            for (String shown : page.locator("#ket-qua .tim-name a").allTextContents()) {
                assertThat(Arrays.stream(withoutMarks(shown).split(" ")))
                        .anyMatch(word -> word.startsWith(name.substring(0, 1)));
            }
        }
    }

    private static void type(Page page, String text) {
        page.click("#q");
        String before = text.substring(0, text.length() - 1);
        page.locator("#q")
                .pressSequentially(
                        before, new com.microsoft.playwright.Locator.PressSequentiallyOptions().setDelay(BETWEEN_KEYS));
        page.waitForTimeout(BETWEEN_KEYS);
        page.evaluate(WATCH, text);
        page.keyboard().press(text.substring(text.length() - 1));
    }

    /** Of people whom the officer may see, always the same ones. */
    private static List<String> names(Page page) {
        List<String> all = new ArrayList<>();
        for (int part = 0; part < 5; part++) {
            page.navigate(SmallDemo.address() + "/tim?trang=" + part);
            all.addAll(page.locator("#ket-qua .tim-name a").allTextContents());
        }
        java.util.Collections.shuffle(all, new Random(20261122));
        return all.subList(0, NAMES);
    }

    private static void slow(CDPSession wire) {
        wire.send("Network.enable");
        JsonObject line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", LATENCY);
        line.addProperty("downloadThroughput", 50_000);
        line.addProperty("uploadThroughput", 20_000);
        wire.send("Network.emulateNetworkConditions", line);
    }

    private static String withoutMarks(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd');
    }

    private static double middle(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static double longest(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }
}
