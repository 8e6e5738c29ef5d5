package socai.app.pages;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import socai.app.kill.Cell;
import socai.app.pages.Founding.Listed;
import socai.spine.OfficeKind;
import socai.spine.OrganisationId;
import socai.spine.PersonId;

/** A store with two provinces that have nothing above them, each with a commune, a cell and an account at each level. */
final class TwoProvinces {

    static final String MOVER = "Trịnh Thị Chuyển";
    static final String SENDING_CELL = "Chi bộ thôn Nguồn";
    static final String RECEIVING_CELL = "Chi bộ khu phố Bến";
    static final String SENDING_PROVINCE = "Tỉnh ủy Lâm Thượng";
    static final String RECEIVING_PROVINCE = "Thành ủy Hải Bình";
    static final String RECEIVING_COMMUNE = "Đảng ủy phường Bến Cảng";

    private TwoProvinces() {}

    /** Accounts: {@code di-} and {@code den-} with {@code chi-bo}, {@code xa} and {@code tinh}. */
    static void found(Path data) {
        Cell.inside(data, context -> {
            Founding founding = new Founding(context);
            side(
                    founding,
                    "di",
                    founding.province(SENDING_PROVINCE),
                    "Đảng ủy xã Nguồn",
                    SENDING_CELL,
                    Stream.of("Lý Văn Nguồn", "Hoàng Thị Xã", "Vũ Văn Tỉnh", MOVER, "Đinh Văn Ở Lại"));
            side(
                    founding,
                    "den",
                    founding.province(RECEIVING_PROVINCE),
                    RECEIVING_COMMUNE,
                    RECEIVING_CELL,
                    Stream.of("Ngô Văn Bến", "Phan Thị Phường", "Bùi Văn Thành"));
            return null;
        });
    }

    private static void side(
            Founding founding, String name, OrganisationId top, String commune, String cell, Stream<String> people) {
        OrganisationId middle = founding.commune(commune, top);
        OrganisationId home = founding.cell(cell, middle);
        List<PersonId> members =
                founding.members(middle, home, people.map(Listed::of).toList());
        founding.account(name + "-chi-bo", OfficeKind.SECRETARY, home, members.get(0));
        founding.account(name + "-xa", OfficeKind.ORGANISATION_BOARD, middle, members.get(1));
        founding.account(name + "-tinh", OfficeKind.ORGANISATION_BOARD, top, members.get(2));
    }
}
