package socai.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.read.Clock;
import socai.membership.read.dossiers.GetDossier;
import socai.membership.read.dossiers.GetDossier.State;
import socai.membership.read.dossiers.GetDossier.Step;
import socai.spine.Origin;
import socai.spine.read.Fields;
import socai.spine.read.timeline.GetTimeline;

/** A dossier of that cell: where it stands, its clock, its story. */
final class DossierSamples {

    private DossierSamples() {}

    static Clock decision(int used, int late) {
        return new Clock(
                Samples.FILE,
                "ADMISSION_DECISION",
                "Ra quyết định",
                Samples.REVIEW,
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

    static GetDossier.Result dossier() {
        return new GetDossier.Result(
                Samples.FILE,
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
                Optional.empty(),
                new GetDossier.Dates(
                        LocalDate.of(2025, 11, 3),
                        Optional.of(LocalDate.of(2026, 5, 4)),
                        Samples.REVIEW,
                        Optional.of(Samples.REVIEW),
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
                        new Step("PROPOSED", "Chi bộ xét", State.NOW, Optional.of(Samples.REVIEW), Optional.empty()),
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

    static GetTimeline.Result story() {
        Instant recorded = Instant.parse("2026-08-18T13:41:00Z");
        return new GetTimeline.Result(List.of(
                new GetTimeline.Entry(
                        GetTimeline.Kind.REFUSED,
                        Samples.FILE,
                        -1,
                        LocalDate.of(2026, 8, 11),
                        Instant.parse("2026-08-11T12:58:00Z"),
                        Origin.DIRECT,
                        "",
                        "Bị từ chối: đưa ra biểu quyết khi chưa có kết quả thẩm tra",
                        Samples.THUAN,
                        List.of(),
                        Optional.of(Samples.COMMAND.raw()),
                        List.of(),
                        "membership.VoteOnAdmission",
                        "Biểu quyết đề nghị kết nạp"),
                new GetTimeline.Entry(
                        GetTimeline.Kind.EVENT,
                        Samples.FILE,
                        6,
                        LocalDate.of(2026, 8, 7),
                        recorded,
                        Origin.PAPER,
                        "nhập sau, từ giấy",
                        "Chi bộ đề nghị kết nạp: 15/20 tán thành",
                        Samples.THUAN,
                        List.of("294-QĐ/TW@abc"),
                        Optional.of(Samples.COMMAND.raw()),
                        List.of(new Fields.Change(
                                "stage", "Bước hồ sơ", Optional.of("chi bộ xét"), Optional.of("chờ quyết định"))),
                        "membership.AdmissionProposed",
                        "Biểu quyết đề nghị kết nạp")));
    }
}
