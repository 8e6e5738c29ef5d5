package socai.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import socai.app.kill.Cell;
import socai.app.kill.Program;
import socai.spine.Zone;

/**
 * A member moves from a cell of one province into a cell of another through all levels, in a browser of the senders on
 * a phone and one of the receivers at a desk. After the letter was issued the program is killed and started again.
 */
class TransferWalkTest {

    private static final Path SCREENS = Path.of("target", "screens");
    private static final int DOTS = 80;
    private static final String TODAY = LocalDate.now(Zone.PARTY).toString();

    private final Path data =
            Path.of("target", "pages", UUID.randomUUID().toString()).toAbsolutePath();
    private final List<String> complaints = new ArrayList<>();

    @Test
    void aMemberMovesBetweenTwoProvincesThoughTheProgramIsKilled() throws Exception {
        Chromium.needed();
        TwoProvinces.found(data);
        String file;
        int port = port();
        Program program = serve(port);
        try (Chromium chromium = Chromium.at(program.address());
                BrowserContext phone = chromium.opened(390, "vi", ColorScheme.LIGHT);
                BrowserContext desk = chromium.opened(1440, "vi", ColorScheme.LIGHT)) {
            Clerk senders = new Clerk(phone.pages().getFirst(), program.address(), "390-vi-LIGHT", complaints);
            Clerk receivers = new Clerk(desk.pages().getFirst(), program.address(), "1440-vi-LIGHT", complaints);
            file = asked(senders);
            letter(senders, file);
            List<String> before = story(senders, file);
            assertThat(seats(senders, TwoProvinces.SENDING_CELL)).isEqualTo(1);

            program.kill();
            program.close();
            program = serve(port);

            senders.enters("di-tinh");
            assertThat(story(senders, file)).isEqualTo(before).isNotEmpty();
            assertThat(seats(senders, TwoProvinces.SENDING_CELL)).isEqualTo(1);
            sealed(senders);
            endorsed(receivers);
            received(receivers);
            assertThat(seats(receivers, TwoProvinces.RECEIVING_CELL)).isEqualTo(1);
            receivers.look.at("transfer-roll");
            senders.enters("di-chi-bo");
            assertThat(seats(senders, TwoProvinces.SENDING_CELL)).isZero();
            senders.look.at("transfer-roll");
            assertThat(complaints).isEmpty();
            assertThat(chromium.complaints).isEmpty();
        } finally {
            program.close();
        }
        nothingLostAndNothingDoubled(file);
    }

    private static int port() throws IOException {
        // Below the ports that the system hands out by itself: nobody takes it while the program is down.
        for (int port = 21_000 + (int) (ProcessHandle.current().pid() % 5_000); ; port++) {
            try (ServerSocket free = new ServerSocket(port)) {
                return free.getLocalPort();
            } catch (BindException taken) {
                continue;
            }
        }
    }

    private Program serve(int port) throws Exception {
        Program program = Program.start("serve", "--data", data.toString(), "--port", Integer.toString(port));
        program.address();
        return program;
    }

    private static String asked(Clerk senders) {
        senders.enters("di-chi-bo");
        senders.follow("main a[href='/viec']");
        senders.other("Đề nghị chuyển sinh hoạt đảng");
        senders.look.at("transfer-whom");
        senders.follow("main a:has-text('" + TwoProvinces.MOVER + "')");
        senders.filled(Map.of(
                "kind",
                "OFFICIAL",
                "cause",
                "CHANGE_OF_RESIDENCE",
                "effectiveOn",
                TODAY,
                "paper.number",
                "12-QĐ",
                "paper.date",
                TODAY,
                "paper.scanSha256",
                "",
                "destination-tim",
                "khu phố Bến"));
        senders.page.click("button[formaction$='/tim']");
        senders.page.waitForLoadState();
        senders.page
                .locator("label:has-text('" + TwoProvinces.RECEIVING_CELL + "') input")
                .check();
        senders.writesAndOpens("transfer-request");
        senders.turn();
        senders.filled(Map.of("heldOn", TODAY, "paper.number", "01-TKĐ", "paper.date", TODAY, "paper.scanSha256", ""));
        senders.writesAndOpens("transfer-self-review");
        senders.look.at("transfer-reviewed");
        String address = senders.page.url();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static void letter(Clerk senders, String file) throws IOException {
        senders.enters("di-tinh");
        senders.opensFile("trf", TwoProvinces.MOVER);
        senders.turn();
        senders.filled(Map.of("letterNumber", "15-GGT/TU", "duesPaidTo", TODAY));
        senders.writesAndOpens("transfer-letter");
        senders.look.at("transfer-letter-issued");
        String place =
                senders.page.locator("main a[href$='giay-gioi-thieu.pdf']").getAttribute("href");
        assertThat(place).contains(file);
        readable(senders.fetched(place));
    }

    /** The paper names everybody and all levels that it passes; a picture of it is kept. */
    private static void readable(byte[] paper) throws IOException {
        try (PDDocument read = Loader.loadPDF(paper)) {
            assertThat(read.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(read).replaceAll("\\s+", " "))
                    .contains(
                            "GIẤY GIỚI THIỆU SINH HOẠT ĐẢNG",
                            "Số 15-GGT/TU",
                            TwoProvinces.MOVER,
                            TwoProvinces.RECEIVING_CELL,
                            TwoProvinces.RECEIVING_PROVINCE,
                            TwoProvinces.RECEIVING_COMMUNE)
                    .containsIgnoringCase(TwoProvinces.SENDING_PROVINCE);
            Files.createDirectories(SCREENS);
            ImageIO.write(
                    new PDFRenderer(read).renderImageWithDPI(0, DOTS),
                    "png",
                    SCREENS.resolve("transfer-letter-paper.png").toFile());
        }
    }

    private static void sealed(Clerk senders) {
        senders.enters("di-xa");
        senders.opensFile("trf", TwoProvinces.MOVER);
        senders.turn();
        senders.filled(Map.of("documents", "34"));
        senders.writesAndOpens("transfer-seal");
    }

    private static void endorsed(Clerk receivers) {
        for (String level : List.of("den-tinh", "den-xa")) {
            receivers.enters(level);
            receivers.opensFile("trf", TwoProvinces.MOVER);
            receivers.turn();
            receivers.writesAndOpens("transfer-endorse-" + level);
        }
    }

    private static void received(Clerk receivers) {
        receivers.enters("den-chi-bo");
        receivers.opensFile("trf", TwoProvinces.MOVER);
        receivers.look.at("transfer-before-den-chi-bo");
        receivers.turn();
        receivers.writesAndOpens("transfer-present");
        receivers.turn();
        receivers.filled(Map.of("documents", "34"));
        receivers.writesAndOpens("transfer-check");
        receivers.turn();
        receivers.writesAndOpens("transfer-receive");
        receivers.look.at("transfer-received");
    }

    /** What happened in the file, line by line. */
    private static List<String> story(Clerk clerk, String file) {
        clerk.goes("/ho-so/" + file + "/dien-bien");
        return clerk.page.locator(".sc-story > li").allInnerTexts();
    }

    /** How often the list of those who count in a cell's votes names the member, tomorrow at the latest. */
    private static int seats(Clerk clerk, String cell) {
        clerk.goes("/to-chuc?q=" + cell.substring("Chi bộ ".length()));
        clerk.follow("main a:has-text('" + cell + "')");
        return clerk.page
                .locator("#phan-COUNTS li:has-text('" + TwoProvinces.MOVER + "')")
                .count();
    }

    private void nothingLostAndNothingDoubled(String file) {
        Cell.inside(data, context -> {
            JdbcClient store = JdbcClient.create(context.getBean(DataSource.class));
            List<String> happened = store.sql("select payload_type from domain_event_entry"
                            + " where aggregate_identifier = ? order by sequence_number")
                    .param(file)
                    .query(String.class)
                    .list();
            assertThat(happened)
                    .containsExactly(
                            "membership.TransferRequested",
                            "membership.TransferReviewHeld",
                            "membership.IntroductionLetterIssued",
                            "membership.MemberFileSealed",
                            "membership.LetterEndorsed",
                            "membership.LetterEndorsed",
                            "membership.LetterPresented",
                            "membership.MemberFileChecked",
                            "membership.MemberReceived");
            Cell.everyJournalEntryReplays(context);
            return null;
        });
    }
}
