package socai.app.pages;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import socai.app.SimulatedClock;
import socai.app.SocaiApplication;
import socai.app.kill.Cell;
import socai.app.pages.Founding.Listed;
import socai.spine.OfficeKind;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Zone;

/**
 * A served store with a province, a commune and three cells, one account at each level and one person for each thing
 * that happens to members, on a clock that the walks move forward.
 */
final class LifeTown implements AutoCloseable {

    static final String LEAVING_CELL = "Chi bộ thôn Thu";
    static final String STAYING_CELL = "Chi bộ thôn Đông";

    private static final String CELL = "Chi bộ thôn Xuân";

    private final ConfigurableApplicationContext context;
    private final Chromium chromium;
    private final String address;

    LifeTown(LocalDate day) {
        Path data = Path.of("target", "pages", UUID.randomUUID().toString()).toAbsolutePath();
        context = new SpringApplicationBuilder(SocaiApplication.class)
                .web(WebApplicationType.SERVLET)
                .logStartupInfo(false)
                .run("--socai.data=" + data, "--server.port=0");
        address = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
        clock().simulateFrom(day.atTime(7, 0).atZone(Zone.PARTY).toInstant());
        found();
        chromium = Chromium.at(address);
    }

    /** Accounts: {@code chi-bo}, {@code cap-xa}, {@code cap-tinh}, each a secretary; {@code ban-xa}, the board. */
    private void found() {
        Founding founding = new Founding(context);
        OrganisationId province = founding.province("Tỉnh ủy Bốn Mùa");
        OrganisationId commune = founding.commune("Đảng ủy xã Bốn Mùa", province);
        OrganisationId cell = founding.cell(CELL, commune);
        OrganisationId leaving = founding.cell(LEAVING_CELL, commune);
        OrganisationId staying = founding.cell(STAYING_CELL, commune);
        List<PersonId> people = founding.members(
                commune,
                cell,
                Stream.concat(
                                Stream.of(
                                                "Nguyễn Văn Xuân",
                                                "Trần Thị Xã",
                                                "Phạm Văn Tỉnh",
                                                "Lê Văn Ba",
                                                "Đỗ Thị Tư",
                                                "Hồ Văn Năm",
                                                "Vũ Thị Sáu",
                                                "Bùi Văn Bảy",
                                                "Ngô Thị Tám",
                                                "Lương Thị Miễn",
                                                "Tạ Văn Xóa",
                                                "Cao Thị Rời",
                                                "Mạc Văn Mất")
                                        .map(Listed::of),
                                Stream.of(new Listed("Đoàn Thị Huy", LocalDate.of(1996, 12, 19))))
                        .toList());
        founding.members(
                commune,
                leaving,
                Stream.of("Kiều Văn Thu", "Kiều Thị Lá", "Kiều Văn Vàng")
                        .map(Listed::of)
                        .toList());
        founding.members(
                commune,
                staying,
                Stream.of("Đinh Văn Đông", "Đinh Thị Giá").map(Listed::of).toList());
        founding.committee(commune, people.subList(0, 9));
        founding.committee(province, people.subList(0, 9));
        founding.account("chi-bo", OfficeKind.SECRETARY, cell, people.get(0));
        founding.account("cap-xa", OfficeKind.SECRETARY, commune, people.get(1));
        founding.account("ban-xa", OfficeKind.ORGANISATION_BOARD, commune, people.get(3));
        founding.account("cap-tinh", OfficeKind.SECRETARY, province, people.get(2));
    }

    private SimulatedClock clock() {
        return context.getBean(SimulatedClock.class);
    }

    String today() {
        return LocalDate.ofInstant(clock().instant(), Zone.PARTY).toString();
    }

    void comes(LocalDate day) {
        clock().moveTo(day.atTime(8, 0).atZone(Zone.PARTY).toInstant());
    }

    void nextDay() {
        comes(LocalDate.ofInstant(clock().instant(), Zone.PARTY).plusDays(1));
    }

    /** A browser on a phone, closed with its walk. */
    BrowserContext phone() {
        return chromium.opened(390, "vi", ColorScheme.LIGHT);
    }

    Clerk clerk(BrowserContext phone, List<String> complaints) {
        Clerk clerk = new Clerk(phone.pages().getFirst(), address, "390-vi-LIGHT", complaints);
        clerk.look.andOnADesk();
        return clerk;
    }

    @Override
    public void close() {
        chromium.close();
        Cell.everyJournalEntryReplays(context);
        clock().release();
        context.close();
    }
}
