package socai.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import socai.membership.events.Standing;
import socai.membership.read.Clock;
import socai.membership.read.MembershipReading;
import socai.membership.read.base.CountMembers;
import socai.membership.read.dossiers.GetDossier;
import socai.membership.read.dossiers.ListDossiers;
import socai.membership.read.due.ListDue;
import socai.membership.read.files.ListDeceased;
import socai.membership.read.files.MemberFile;
import socai.membership.read.members.ListMembers;
import socai.membership.read.people.GetPerson;
import socai.organisation.events.OrganisationForm;
import socai.organisation.events.OrganisationRank;
import socai.organisation.read.OrganisationReading;
import socai.organisation.read.tree.GetOrganisationTree;
import socai.policy.read.PolicyReading;
import socai.policy.read.book.GetPolicyBook;
import socai.spine.Anchor;
import socai.spine.CommandId;
import socai.spine.Confidence;
import socai.spine.PersonId;
import socai.spine.read.Actor;
import socai.spine.read.Fields;
import socai.spine.read.QueryHandler;
import socai.spine.read.Reading;
import socai.spine.read.SpineReading;
import socai.spine.read.asof.GetAsOf;
import socai.spine.read.decisions.ListDecisions;
import socai.spine.read.looks.WhoLookedAt;
import socai.spine.read.replay.GetReplay;
import socai.spine.read.timeline.GetTimeline;
import socai.spine.time.PartyAge;
import socai.spine.time.WorkingCalendar;

/** Answers as the reading side gives them, of one invented cell. */
final class Samples {

    static final String FILE = "adm-0187";
    static final CommandId COMMAND = CommandId.named("sample");
    static final LocalDate REVIEW = LocalDate.of(2026, 8, 18);
    static final Actor THUAN = new Actor(Optional.of("per-thuan"), "Trần Văn Thuận", "Bí thư", "Chi bộ Khu phố 3");

    private Samples() {}

    /** Every question of the program; these handlers are only listed, never asked. */
    static List<QueryHandler<?, ?>> handlers() {
        Reading.Ports ports = new Reading.Ports(
                null,
                null,
                null,
                null,
                () -> WorkingCalendar.NONE,
                (key, at) -> Optional.empty(),
                (ids, language) -> Map.of(),
                () -> LocalDate.of(2026, 10, 16),
                (asker, stream) -> true);
        return Stream.of(new SpineReading(), new PolicyReading(), new OrganisationReading(), new MembershipReading())
                .<QueryHandler<?, ?>>flatMap(reading -> reading.handlers(ports).stream())
                .toList();
    }

    static void lay(Doors doors) {
        doors.answer(
                ListDue.class,
                new ListDue.Result(
                        2, 2, 1, List.of(due(DossierSamples.decision(0, 3)), due(DossierSamples.decision(41, 0)))));
        doors.answer(ListDossiers.class, new ListDossiers.Result(120, List.of(line())));
        doors.answer(CountMembers.class, new CountMembers.Result(24, 22, 2, 1, 1));
        doors.answer(
                WhoLookedAt.class,
                new WhoLookedAt.Result(
                        1,
                        List.of(new WhoLookedAt.Look(
                                Instant.parse("2026-09-21T02:12:00Z"),
                                Optional.of("acc-1"),
                                Optional.of("per-thuan"),
                                "Trần Văn Thuận",
                                "Bí thư",
                                "Chi bộ Khu phố 3",
                                "membership.GetDossier",
                                "Mở hồ sơ",
                                "Bí thư của chính tổ chức này được xem",
                                "SC-01/reading"))));
        doors.answer(
                GetOrganisationTree.class,
                new GetOrganisationTree.Result(List.of(new GetOrganisationTree.Node(
                        "org-khu-pho-3",
                        "Chi bộ Khu phố 3",
                        Optional.empty(),
                        0,
                        "cell",
                        OrganisationRank.CELL,
                        "Chi bộ",
                        OrganisationForm.values()[0],
                        Optional.empty(),
                        false,
                        false,
                        LocalDate.of(2010, 1, 1),
                        Optional.empty(),
                        3))));
        doors.answer(
                GetPolicyBook.class,
                new GetPolicyBook.Result(
                        LocalDate.of(2026, 10, 16),
                        List.of(new GetPolicyBook.Regulation(
                                "208-QĐ/TW",
                                "Thi hành Điều lệ Đảng",
                                LocalDate.of(2024, 11, 28),
                                Optional.empty(),
                                "abcdef",
                                "208-QĐ/TW",
                                LocalDate.of(2026, 1, 1),
                                List.of(new GetPolicyBook.Setting(
                                        "Số người giới thiệu",
                                        "2",
                                        "persons",
                                        Anchor.values()[0],
                                        "Điều lệ Đảng 2011, Điều 4",
                                        Confidence.S,
                                        "Đã đối chiếu",
                                        "")))),
                        Optional.empty()));
        PublishedSamples.lay(doors);
        doors.answer(ListMembers.class, new ListMembers.Result(1234, List.of(member())));
        doors.answer(GetDossier.class, DossierSamples.dossier());
        doors.answer(GetTimeline.class, DossierSamples.story());
        doors.answer(
                GetAsOf.class, new GetAsOf.Result(7, 6, List.of(new Fields.Field("stage", "Bước", "chi bộ đề nghị"))));
        doors.answer(GetReplay.class, ReplaySample.replay());
        doors.answer(ListDecisions.class, decisions());
        doors.answer(GetPerson.class, person());
        doors.answer(ListDeceased.class, FileSamples.deceased());
    }

    private static ListDue.Line due(Clock clock) {
        return new ListDue.Line(FILE, "per-anh", "Lê Minh Anh", "org-khu-pho-3", "Chi bộ Khu phố 3", clock);
    }

    private static ListDossiers.Line line() {
        return new ListDossiers.Line(
                FILE,
                "ADMISSION",
                "Kết nạp",
                "per-anh",
                "Lê Minh Anh",
                "org-khu-pho-3",
                "Chi bộ Khu phố 3",
                "PROPOSED",
                "Chi bộ đề nghị",
                LocalDate.of(2025, 11, 3),
                REVIEW,
                false,
                Optional.of(DossierSamples.decision(41, 0)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static ListMembers.Line member() {
        return new ListMembers.Line(
                "per-huy",
                "Phạm Quốc Huy",
                "mem-1",
                Optional.of(LocalDate.of(1999, 2, 28)),
                "org-khu-pho-3",
                "Chi bộ Khu phố 3",
                Standing.PROBATIONARY,
                "Dự bị",
                "Sinh hoạt",
                Optional.of(LocalDate.of(2025, 9, 17)),
                Optional.empty(),
                Optional.empty());
    }

    private static ListDecisions.Result decisions() {
        return new ListDecisions.Result(
                2,
                List.of(
                        new ListDecisions.Line(
                                COMMAND.raw(),
                                "Biểu quyết đề nghị kết nạp",
                                FILE,
                                true,
                                THUAN,
                                REVIEW,
                                Instant.parse("2026-08-18T13:41:00Z"),
                                "",
                                0,
                                ""),
                        new ListDecisions.Line(
                                COMMAND.raw(),
                                "Biểu quyết đề nghị kết nạp",
                                FILE,
                                false,
                                THUAN,
                                REVIEW,
                                Instant.parse("2026-08-18T13:41:00Z"),
                                "nhập sau, từ giấy",
                                2,
                                "Có kết quả thẩm tra")));
    }

    static GetPerson.Result person() {
        return new GetPerson.Result(
                PersonId.of("per-huy"),
                "Phạm Quốc Huy",
                false,
                Optional.of(LocalDate.of(1999, 2, 28)),
                Optional.of("Nam"),
                Optional.of("Bình Sơn"),
                Optional.empty(),
                List.of(new GetPerson.Membership(
                        "mem-1",
                        "org-khu-pho-3",
                        "Chi bộ Khu phố 3",
                        "Dự bị",
                        "Sinh hoạt",
                        Optional.of(LocalDate.of(2025, 9, 17)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("01.234567"),
                        Optional.empty(),
                        Optional.of(new GetPerson.Placement(
                                "trf-1", true, Optional.of("Chi bộ 7"), Optional.of(LocalDate.of(2026, 9, 1)))),
                        Optional.empty(),
                        Optional.of(new PartyAge(LocalDate.of(2025, 9, 17), 0, 1, 2)),
                        Optional.of("07-GXN/ĐU"),
                        new MemberFile(
                                Optional.of(LocalDate.of(2026, 2, 2)),
                                true,
                                Optional.of(LocalDate.of(2024, 5, 6)),
                                Optional.of("31-QĐ/ĐU"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()))),
                List.of(new GetPerson.File(FILE, "Kết nạp", "Chi bộ đề nghị", LocalDate.of(2025, 11, 3), true)),
                List.of(new GetPerson.Office(
                        "Bí thư",
                        "org-khu-pho-3",
                        "Chi bộ Khu phố 3",
                        LocalDate.of(2025, 1, 1),
                        Optional.of(LocalDate.of(2030, 1, 1)))));
    }
}
