package socai.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** One browser in which the people of an office give one act after another by clicks; each form is looked at. */
final class Clerk {

    static final FilePayload SCAN =
            new FilePayload("giay.pdf", "application/pdf", "%PDF-1.4 giấy".getBytes(StandardCharsets.UTF_8));

    private static final String REVIEWS = "form[data-draft] button[formaction$='/xem-lai']";
    private static final String WRITES = "form[data-draft] button.sc-seal";

    final Page page;
    final Look look;
    private final String address;
    private boolean reviewed;

    /** @param complaints where each look notes what is wrong */
    Clerk(Page page, String address, String suffix, List<String> complaints) {
        this.page = page;
        this.address = address;
        this.look = new Look(page, suffix, complaints);
    }

    /** Whoever sat here before is gone. */
    void enters(String login) {
        page.context().clearCookies();
        page.navigate(address + "/login?lang=vi");
        page.fill("#username", login);
        page.fill("#password", Founding.PASSWORD);
        page.click("form[action='/login'] button[type=submit]");
        page.waitForLoadState();
        assertThat(page.url()).doesNotContain("/login");
    }

    void goes(String path) {
        page.navigate(address + path);
    }

    byte[] fetched(String path) {
        APIResponse answer = page.context().request().get(address + path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.body();
    }

    /** Finds a file of this kind and person as the navigation leads to it. @param prefix of the ids of its kind */
    void opensFile(String prefix, String person) {
        follow("nav a[href='/ho-so']:visible");
        follow("main a[href^='/ho-so/" + prefix + "-']:has-text('" + person + "')");
        assertThat(page.locator("h1").textContent()).isEqualTo(person);
    }

    /** The next office sits down and opens such a file. */
    void acts(String login, String prefix, String person) {
        enters(login);
        opensFile(prefix, person);
    }

    /** The acts on the membership of somebody of the own cell. */
    void opensActs(String person) {
        goes("/dang-vien");
        follow("main a:has-text('" + person + "')");
        follow("main section a[href*='/viec?ho-so=']");
    }

    void follow(String selector) {
        Locator link = page.locator(selector).first();
        Caught.up(page, () -> page.locator(selector).count() > 0);
        assertThat(page.locator(selector).count())
                .as(() -> selector + " on " + told())
                .isPositive();
        link.click();
        page.waitForLoadState();
    }

    /** The act to which the open file points by itself. */
    void turn() {
        follow(".sc-turn a.sc-ink");
    }

    /** An act of the open page that stands under "other acts", or in the menu of acts. */
    void other(String title) {
        Locator folded = page.locator("main details.sc-fold:has(a:text-is('" + title + "')):not([open]) > summary");
        if (folded.count() > 0) {
            folded.first().click();
        }
        follow("main a:text-is('" + title + "'), main a:has(> b:text-is('" + title + "'))");
    }

    /** @param values by the name of the field; a field that offers a choice takes the value of the choice */
    Clerk filled(Map<String, String> values) {
        values.forEach((name, value) -> {
            Locator field = page.locator("[id='o-" + name + "']");
            switch ((String) field.evaluate("one => one.tagName + (one.type === 'file' ? '-FILE' : '')")) {
                case "SELECT" -> field.selectOption(value);
                case "INPUT-FILE" -> field.setInputFiles(SCAN);
                default -> field.fill(value);
            }
        });
        return this;
    }

    /** Looks at the form, sends it, reads it once more where the page asks for that, and has it written. */
    void writes(String name) {
        look.at(name);
        if (page.locator(REVIEWS).count() > 0) {
            page.click(REVIEWS);
            page.waitForLoadState();
            assertThat(page.locator("h1").textContent()).as(told()).startsWith("Kiểm tra lại");
            if (!reviewed) {
                look.at(name + "-review");
                reviewed = true;
            }
        }
        page.click(WRITES);
        page.waitForLoadState();
        assertThat(page.locator("h1").textContent()).as(told()).isEqualTo("Đã ghi vào sổ");
    }

    /** The same, and opens the file that was written to. */
    void writesAndOpens(String name) {
        writes(name);
        follow("main a.sc-ink");
    }

    /** What the page says, for the message of an assertion that fails. */
    String told() {
        return page.url() + "\n" + page.locator("main").innerText();
    }
}
