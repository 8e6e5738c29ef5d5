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
import socai.membership.read.dossiers.GetDossier.State;
import socai.membership.read.dossiers.GetDossier.Step;
import socai.membership.read.dossiers.ListDossiers;
import socai.membership.read.due.ListDue;
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
import socai.spine.Layer;
import socai.spine.Origin;
import socai.spine.Paper;
import socai.spine.PersonId;
import socai.spine.Verdict;
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
import socai.spine.time.WorkingCalendar;

/** Answers as the reading side gives them, of one invented cell. */
final class Samples {

    static final String FILE = "adm-0187";
    static final CommandId COMMAND = CommandId.named("sample");
    private static final LocalDate REVIEW = LocalDate.of(2026, 8, 18);
    private static final Actor THUAN =
            new Actor(Optional.of("per-thuan"), "Trần Văn Thuận", "Bí thư", "Chi bộ Khu phố 3");

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
        doors.answer(ListDue.class, new ListDue.Result(2, 1, List.of(due(decision(0, 3)), due(decision(41, 0)))));
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
        doors.answer(GetDossier.class, dossier());
        doors.answer(GetTimeline.class, story());
        doors.answer(
                GetAsOf.class, new GetAsOf.Result(7, 6, List.of(new Fields.Field("stage", "Bước", "chi bộ đề nghị"))));
        doors.answer(GetReplay.class, replay());
        doors.answer(ListDecisions.class, decisions());
        doors.answer(GetPerson.class, person());
    }

    private static Clock decision(int used, int late) {
        return new Clock(
                FILE,
                "ADMISSION_DECISION",
                "Ra quyết định",
                REVIEW,
                "nghị quyết chi bộ",
                60,
                0,
                "working-days",
                "ngày làm việc",
                LocalDate.of(2026, 11, 12),
                LocalDate.of(2026, 10, 16),
                used,
                60 - used,
                late,
                Optional.empty(),
                Optional.empty(),
                List.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 2)),
                "lich-2026",
                late == 0 && used > 30,
                Optional.of("208-QĐ/TW"));
    }

    private static ListDue.Line due(Clock clock) {
        return new ListDue.Line(FILE, "per-anh", "Lê Minh Anh", "Chi bộ Khu phố 3", clock);
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
                Optional.of(decision(41, 0)));
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

    private static GetDossier.Result dossier() {
        return new GetDossier.Result(
                FILE,
                "ADMISSION",
                "Kết nạp",
                "per-anh",
                "Lê Minh Anh <b>x</b>",
                "org-khu-pho-3",
                "Chi bộ Khu phố 3",
                "PROPOSED",
                "Chi bộ đề nghị",
                2,
                false,
                new GetDossier.Dates(
                        LocalDate.of(2025, 11, 3),
                        Optional.of(LocalDate.of(2026, 5, 4)),
                        REVIEW,
                        Optional.of(REVIEW),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                Optional.empty(),
                Optional.of(new GetDossier.Vote(15, 20, 14, true)),
                new GetDossier.Lateness(0, 0, 0, false),
                List.of(
                        new Step(
                                "NOMINATED",
                                "Giới thiệu",
                                State.DONE,
                                Optional.of(LocalDate.of(2025, 11, 3)),
                                Optional.empty()),
                        new Step("TRAINED", "Bồi dưỡng", State.SKIPPED, Optional.empty(), Optional.empty()),
                        new Step("PROPOSED", "Chi bộ xét", State.NOW, Optional.of(REVIEW), Optional.empty()),
                        new Step(
                                "DECIDED",
                                "Quyết định",
                                State.TO_DO,
                                Optional.empty(),
                                Optional.of("60 ngày làm việc"))),
                Optional.of("Quyết định kết nạp"),
                List.of(
                        new GetDossier.Need("form:7-KNĐ", "Văn bản thẩm định (7-KNĐ)", 1, 0),
                        new GetDossier.Need("sponsors", "Người giới thiệu", 2, 1)),
                List.of(
                        new GetDossier.Paper(
                                "1-KNĐ", "Đơn xin vào Đảng", 1, 1, Optional.of(LocalDate.of(2026, 5, 4)), false),
                        new GetDossier.Paper("3-KNĐ", "Giấy giới thiệu", 2, 1, Optional.empty(), true),
                        new GetDossier.Paper("QĐ-KN", "Quyết định kết nạp", 1, 0, Optional.empty(), false)),
                List.of(decision(41, 0)));
    }

    private static GetTimeline.Result story() {
        Instant recorded = Instant.parse("2026-08-18T13:41:00Z");
        return new GetTimeline.Result(List.of(
                new GetTimeline.Entry(
                        GetTimeline.Kind.REFUSED,
                        FILE,
                        -1,
                        LocalDate.of(2026, 8, 11),
                        Instant.parse("2026-08-11T12:58:00Z"),
                        Origin.DIRECT,
                        "",
                        "Bị từ chối: đưa ra biểu quyết khi chưa có kết quả thẩm tra",
                        THUAN,
                        List.of(),
                        Optional.of(COMMAND.raw()),
                        List.of(),
                        "membership.VoteOnAdmission",
                        "Biểu quyết đề nghị kết nạp"),
                new GetTimeline.Entry(
                        GetTimeline.Kind.EVENT,
                        FILE,
                        6,
                        LocalDate.of(2026, 8, 7),
                        recorded,
                        Origin.PAPER,
                        "nhập sau, từ giấy",
                        "Chi bộ đề nghị kết nạp: 15/20 tán thành",
                        THUAN,
                        List.of("294-QĐ/TW@abc"),
                        Optional.of(COMMAND.raw()),
                        List.of(new Fields.Change(
                                "stage", "Bước hồ sơ", Optional.of("chi bộ xét"), Optional.of("chờ quyết định"))),
                        "membership.AdmissionProposed",
                        "Biểu quyết đề nghị kết nạp")));
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

    private static GetPerson.Result person() {
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
                        Optional.empty())),
                List.of(new GetPerson.File(FILE, "Kết nạp", "Chi bộ đề nghị", LocalDate.of(2025, 11, 3), true)),
                List.of(new GetPerson.Office(
                        "Bí thư",
                        "org-khu-pho-3",
                        "Chi bộ Khu phố 3",
                        LocalDate.of(2025, 1, 1),
                        Optional.of(LocalDate.of(2030, 1, 1)))));
    }

    private static GetReplay.Result replay() {
        GetReplay.Known fact = new GetReplay.Known("Tuổi", "25 tuổi 5 tháng", Optional.of("per-anh"), Optional.of(3L));
        return new GetReplay.Result(
                COMMAND,
                FILE,
                true,
                "Biểu quyết đề nghị kết nạp",
                Optional.of("Lê Minh Anh"),
                new GetReplay.TheAct(
                        THUAN,
                        "acc-1",
                        REVIEW,
                        LocalDate.of(2026, 8, 20),
                        Instant.parse("2026-08-20T13:41:00Z"),
                        Origin.PAPER,
                        "nhập sau, từ giấy",
                        Optional.of(new Paper("09-NQ/CB", REVIEW, "ab".repeat(32))),
                        Optional.of("cause-1"),
                        "0.1.0"),
                List.of(new GetReplay.Asked("Tán thành", "15")),
                List.of(fact),
                List.of(new GetReplay.ReadStream(FILE, 5)),
                List.of(
                        new GetReplay.Checked(
                                "membership.applicant-age",
                                "Đủ 18 tuổi",
                                Layer.STATUTE,
                                "Quy định",
                                "208-QĐ/TW",
                                Confidence.S_OLD,
                                "Chưa đối chiếu",
                                List.of(new GetReplay.Number(
                                        "admission-min-age-months",
                                        "Tuổi thấp nhất",
                                        "216 tháng",
                                        "208-QĐ/TW",
                                        "abcdef",
                                        LocalDate.of(2024, 11, 28))),
                                List.of(fact),
                                Verdict.HOLDS),
                        new GetReplay.Checked(
                                "membership.check-done",
                                "Đã thẩm tra",
                                Layer.STATUTE,
                                "Quy định",
                                "06-HD/TW",
                                Confidence.M,
                                "Chưa đối chiếu",
                                List.of(),
                                List.of(),
                                Verdict.VIOLATED)),
                List.of(new GetReplay.Refusal(
                        "membership.check-done",
                        "Chưa có kết quả thẩm tra lý lịch",
                        "Gửi thẩm tra",
                        "06-HD/TW",
                        List.of(fact))),
                List.of(new GetReplay.Vote(
                        FILE,
                        15,
                        2,
                        0,
                        17,
                        20,
                        14,
                        true,
                        "15 tán thành, 2 không tán thành, 3 vắng vẫn tính cơ số. 15/20 = 75,0%, cần từ 14.",
                        Optional.of(new GetReplay.Base(22, 1, 1, 2, 20, List.of())))),
                List.of(new GetReplay.Written(FILE, 6, "Chi bộ đề nghị kết nạp", "membership.AdmissionProposed")),
                List.of(new GetReplay.EarlierAttempt(
                        COMMAND.raw(),
                        LocalDate.of(2026, 8, 11),
                        Instant.parse("2026-08-11T12:58:00Z"),
                        THUAN,
                        "Biểu quyết đề nghị kết nạp",
                        List.of("Chưa có kết quả thẩm tra"))),
                List.of(
                        new GetReplay.Again(false, "IDENTICAL", "Chạy lại khớp", List.of()),
                        new GetReplay.Again(true, "DIFFERENT", "Chạy lại khác", List.of("facts differ"))));
    }
}
