package socai.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socai.organisation.events.OrganisationRank;
import socai.organisation.events.RollKind;
import socai.organisation.events.RollStanding;
import socai.organisation.read.find.FindOrganisations;
import socai.organisation.read.offices.ListOffices;
import socai.organisation.read.page.GetOrganisation;
import socai.organisation.read.roll.GetRoll;
import socai.policy.read.book.GetPolicyBook;
import socai.policy.read.changes.ComparePolicies;
import socai.policy.read.changes.Stated;
import socai.policy.read.regulation.GetRegulation;
import socai.policy.read.uses.ListPolicyUses;
import socai.spine.Anchor;
import socai.spine.Confidence;
import socai.spine.read.Actor;

/** Answers about organisations and regulations of one invented cell. */
final class PublishedSamples {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 18);
    private static final LocalDate FROM = LocalDate.of(2024, 11, 28);

    private PublishedSamples() {}

    static void lay(Doors doors) {
        doors.answer(
                FindOrganisations.class,
                new FindOrganisations.Result(
                        DAY,
                        1,
                        List.of(new FindOrganisations.Found(
                                "org-khu-pho-3",
                                "Chi bộ Khu phố 3",
                                "Chi bộ",
                                List.of("Đảng bộ phường Hòa Thuận"),
                                Optional.of("Chi bộ Khu phố 3 mới")))));
        doors.answer(GetOrganisation.class, organisation());
        doors.answer(GetRoll.class, roll());
        doors.answer(
                ListOffices.class,
                new ListOffices.Result(
                        DAY,
                        List.of(new ListOffices.Holding(
                                "SECRETARY",
                                "Bí thư",
                                "per-thuan",
                                "Trần Văn Thuận",
                                LocalDate.of(2022, 1, 1),
                                Optional.empty(),
                                true))));
        Stated before = new Stated("12", "months", "294-QĐ/TW", FROM, "294-QĐ/TW", "Đã đối chiếu");
        Stated after = new Stated("24", "months", "208-QĐ/TW", FROM, "208-QĐ/TW", "Đã đối chiếu");
        doors.answer(GetRegulation.class, regulation(before, after));
        doors.answer(
                ComparePolicies.class,
                new ComparePolicies.Result(
                        LocalDate.of(2024, 1, 1),
                        LocalDate.of(2026, 1, 1),
                        List.of(),
                        List.of(new ComparePolicies.Text("208-QĐ/TW", "Thi hành Điều lệ", FROM, Optional.empty())),
                        List.of(new ComparePolicies.Change("a-parameter", Optional.of(before), Optional.of(after))),
                        30));
        doors.answer(
                ListPolicyUses.class,
                new ListPolicyUses.Result(
                        2,
                        1,
                        List.of(new ListPolicyUses.Line(
                                Samples.COMMAND.raw(),
                                "Biểu quyết đề nghị kết nạp",
                                Samples.FILE,
                                false,
                                new Actor(Optional.of("per-thuan"), "Trần Văn Thuận", "Bí thư", "Chi bộ Khu phố 3"),
                                DAY,
                                Instant.parse("2026-08-18T13:41:00Z"),
                                List.of("a-parameter")))));
    }

    /** A book of lists of codes, by their parameter. */
    static GetPolicyBook.Result lists(Map<String, String> codes) {
        return new GetPolicyBook.Result(
                DAY,
                List.of(new GetPolicyBook.Regulation(
                        "SC-01/lists",
                        "Danh mục",
                        FROM,
                        Optional.empty(),
                        "abcdef",
                        "24-QĐ/TW",
                        DAY,
                        codes.entrySet().stream()
                                .map(list -> new GetPolicyBook.Setting(
                                        list.getKey(),
                                        list.getValue(),
                                        "codes",
                                        Anchor.ACT,
                                        "24-QĐ/TW",
                                        Confidence.S,
                                        "Đã đối chiếu",
                                        ""))
                                .toList())),
                Optional.empty());
    }

    private static GetOrganisation.Result organisation() {
        return new GetOrganisation.Result(
                "org-khu-pho-3",
                DAY,
                "Chi bộ Khu phố 3",
                true,
                OrganisationRank.CELL,
                "Chi bộ",
                "Chi bộ",
                Optional.empty(),
                false,
                false,
                LocalDate.of(2010, 1, 1),
                Optional.empty(),
                List.of(new GetOrganisation.Above("org-hoa-thuan", "Đảng bộ phường Hòa Thuận")),
                0,
                List.of(new GetOrganisation.Change(
                        LocalDate.of(2010, 1, 1), Instant.parse("2026-01-01T01:00:00Z"), "Thành lập chi bộ")),
                List.of());
    }

    private static GetRoll.Result roll() {
        return new GetRoll.Result(
                RollKind.CELL,
                "đảng viên chi bộ",
                DAY,
                24,
                2,
                1,
                1,
                20,
                "official members",
                "294-QĐ/TW, 9.3.2",
                "Đã đối chiếu",
                List.of(new GetRoll.Seat(
                        "per-huy",
                        "Phạm Quốc Huy",
                        RollStanding.PROBATIONARY,
                        "Dự bị",
                        DAY,
                        GetRoll.Part.PROBATIONARY,
                        DAY,
                        Optional.empty())),
                List.of(new GetRoll.Fixed("vote-1", DAY, Instant.parse("2026-08-18T13:15:00Z"), 22, 1, 1, 20)),
                List.of(new GetRoll.Guest(
                        "per-anh", "Lê Minh Anh", "trf-1", "Chi bộ Khu phố 5", Optional.of(DAY.plusMonths(3)))));
    }

    private static GetRegulation.Result regulation(Stated before, Stated after) {
        return new GetRegulation.Result(
                new GetPolicyBook.Regulation(
                        "208-QĐ/TW",
                        "Thi hành Điều lệ Đảng",
                        FROM,
                        Optional.empty(),
                        "abcdef",
                        "208-QĐ/TW",
                        DAY,
                        List.of(new GetPolicyBook.Setting(
                                "a-parameter",
                                "24",
                                "months",
                                Anchor.ACT,
                                "208-QĐ/TW",
                                Confidence.S,
                                "Đã đối chiếu",
                                ""))),
                "abcdef",
                true,
                List.of(new GetRegulation.Version(FROM, Optional.empty(), DAY, true)),
                List.of(new GetRegulation.Replaced("a-parameter", Optional.of(before), after)));
    }
}
