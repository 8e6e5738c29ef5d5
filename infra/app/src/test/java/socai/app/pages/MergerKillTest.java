package socai.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import socai.app.ReadSide;
import socai.app.kill.Cell;
import socai.app.kill.Program;
import socai.app.pages.Founding.Listed;
import socai.membership.events.ReorganisationId;
import socai.membership.events.ReorganisationKind;
import socai.membership.write.reorganisation.decide.DecideReorganisation;
import socai.spine.OfficeKind;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.read.ReadStore;

/**
 * The program is killed again and again while a large cell goes into another: whoever was moved stays moved, whoever was
 * not is moved when the office presses the button again, nobody twice.
 */
class MergerKillTest {

    private static final int MEMBERS = Integer.getInteger("socai.merger.members", 1_500);
    /** Milliseconds from the order to the kill; what was written by then differs with the machine. */
    private static final int[] KILLS = {600, 900};

    /**
     * Milliseconds for the pages to catch up. For a minute after a kill the numbers that its transactions took are still
     * waited for, and thousands of them make every read model crawl.
     */
    private static final int SHOWN = 240_000;

    private static final String AGAIN = "form[action$='/chay-thu']";

    private final Path data =
            Path.of("target", "pages", UUID.randomUUID().toString()).toAbsolutePath();
    private final List<Integer> moved = new ArrayList<>();
    private OrganisationId old;
    private OrganisationId kept;
    private String file;

    @Test
    void aMergerThatIsKilledIsTakenUpAgainAndMovesEachMemberOnce() throws Exception {
        Chromium.needed();
        found();
        for (int kill : KILLS) {
            ordered(kill);
            moved.add(Cell.inside(data, context -> moves(context).size()));
        }
        ordered(0);
        Cell.inside(data, context -> {
            List<String> moves = moves(context);
            assertThat(moves).hasSize(MEMBERS).doesNotHaveDuplicates();
            context.getBean(ReadSide.class).awaitHead(Duration.ofSeconds(180));
            assertThat(seated(context, old)).isZero();
            assertThat(seated(context, kept)).isEqualTo(MEMBERS + 1);
            Cell.everyJournalEntryReplays(context);
            return null;
        });
        assertThat(moved).isSorted();
        System.out.printf("killed %d times, moved by then: %s of %,d%n", KILLS.length, moved, MEMBERS);
    }

    /** The memberships that were moved, each as often as it was. */
    private static List<String> moves(ConfigurableApplicationContext context) {
        return JdbcClient.create(context.getBean(DataSource.class))
                .sql("select aggregate_identifier from domain_event_entry"
                        + " where payload_type = 'membership.MemberReorganised'")
                .query(String.class)
                .list();
    }

    private static int seated(ConfigurableApplicationContext context, OrganisationId cell) {
        return context.getBean(ReadStore.class)
                .ask("select person from {Member}.membership where org_id = ?", cell.raw())
                .size();
    }

    private void found() {
        Cell.inside(data, context -> {
            Founding founding = new Founding(context);
            OrganisationId commune = founding.commune("Đảng ủy xã Sáp Nhập", founding.province("Tỉnh ủy Sáp Nhập"));
            old = founding.cell("Chi bộ thôn Đi", commune);
            kept = founding.cell("Chi bộ thôn Ở", commune);
            founding.members(commune, old, Collections.nCopies(MEMBERS, Listed.of("Trần Văn Mười")));
            List<PersonId> staff = founding.members(commune, kept, List.of(Listed.of("Lê Thị Ở")));
            founding.account("cap-xa", OfficeKind.SECRETARY, commune, staff.getFirst());
            LocalDate today = founding.today();
            founding.submit(new DecideReorganisation(
                    old, ReorganisationKind.MERGED, kept, Optional.empty(), commune, "12-QĐ/ĐU", today, today));
            file = ReorganisationId.of(old, commune, "12-QĐ/ĐU").raw();
            return null;
        });
    }

    /** @param kill milliseconds until the program is killed; 0: it may finish */
    private void ordered(int kill) throws Exception {
        try (Program program = Program.serve(data);
                Chromium chromium = Chromium.at(program.address());
                BrowserContext desk = chromium.opened(1440, "vi", ColorScheme.LIGHT)) {
            List<String> complaints = new ArrayList<>();
            Clerk clerk = new Clerk(desk.pages().getFirst(), program.address(), "1440-vi-LIGHT", complaints);
            clerk.enters("cap-xa");
            clerk.goes("/sap-xep/" + file);
            Page page = clerk.page;
            if (page.locator(AGAIN).count() == 0) {
                return;
            }
            page.click(AGAIN + " button");
            page.waitForSelector(
                    "form[action$='/thuc-hien'], .sc-note.sc-ok", new Page.WaitForSelectorOptions().setTimeout(SHOWN));
            if (page.locator("form[action$='/thuc-hien']").count() == 0) {
                // It was completed before the kill, and the page had not caught up with that when it was opened.
                return;
            }
            page.click("form[action$='/thuc-hien'] button");
            if (kill > 0) {
                page.waitForTimeout(kill);
                program.kill();
            } else {
                page.waitForSelector(".sc-note.sc-ok", new Page.WaitForSelectorOptions().setTimeout(SHOWN));
            }
        }
    }
}
