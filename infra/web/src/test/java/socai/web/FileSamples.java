package socai.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.read.files.ListDeceased;
import socai.membership.read.files.MemberFile;
import socai.membership.read.own.GetOwnMatters;
import socai.spine.time.PartyAge;

/** Answers about member files: one deceased member whose file is archived, one whose file is lost. */
final class FileSamples {

    static final LocalDate LOST = LocalDate.of(2026, 2, 2);

    private FileSamples() {}

    static ListDeceased.Result deceased() {
        return new ListDeceased.Result(
                "Chi bộ Khu phố 3",
                2,
                1,
                List.of(
                        new ListDeceased.Line(
                                "per-loi",
                                "Phạm Văn Lợi",
                                "mem-loi",
                                Optional.of(LocalDate.of(1941, 5, 19)),
                                LocalDate.of(2026, 1, 12),
                                "org-khu-pho-3",
                                "Chi bộ Khu phố 3",
                                Optional.of(54),
                                Optional.of(1),
                                Optional.of(50),
                                Optional.of(new ListDeceased.Posthumous(55, "Đã quyết định tặng")),
                                new MemberFile(
                                        Optional.empty(),
                                        false,
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of(LocalDate.of(2026, 3, 2)),
                                        Optional.of("12-LT"),
                                        Optional.of("Kho lưu trữ Đảng ủy phường"))),
                        new ListDeceased.Line(
                                "per-sau",
                                "Trần Thị Sáu",
                                "mem-sau",
                                Optional.empty(),
                                LocalDate.of(2025, 11, 3),
                                "org-khu-pho-3",
                                "Chi bộ Khu phố 3",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                new MemberFile(
                                        Optional.of(LOST),
                                        false,
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty()))));
    }

    /** The own matters of an exempt member whose file is lost and whose Party age is interrupted. */
    static GetOwnMatters.Result own() {
        return new GetOwnMatters.Result(
                Optional.of(new GetOwnMatters.Dates(
                        "mem-1",
                        Optional.of(LocalDate.of(1986, 9, 2)),
                        Optional.of(LocalDate.of(1986, 9, 20)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.of(new PartyAge(LocalDate.of(1986, 9, 2), 3, 2, 4)),
                        Optional.of(LOST),
                        Optional.of("339-QĐ/TW"))),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
