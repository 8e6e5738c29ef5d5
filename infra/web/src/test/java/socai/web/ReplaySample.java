package socai.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.spine.Confidence;
import socai.spine.Layer;
import socai.spine.Origin;
import socai.spine.Paper;
import socai.spine.Verdict;
import socai.spine.read.replay.GetReplay;

/** One decision of that cell, run again. */
final class ReplaySample {

    private ReplaySample() {}

    static GetReplay.Result replay() {
        GetReplay.Known fact = new GetReplay.Known("Tuổi", "25 tuổi 5 tháng", Optional.of("per-anh"), Optional.of(3L));
        return new GetReplay.Result(
                Samples.COMMAND,
                Samples.FILE,
                true,
                "Biểu quyết đề nghị kết nạp",
                Optional.of("Lê Minh Anh"),
                new GetReplay.TheAct(
                        Samples.THUAN,
                        "acc-1",
                        Samples.REVIEW,
                        LocalDate.of(2026, 8, 20),
                        Instant.parse("2026-08-20T13:41:00Z"),
                        Origin.PAPER,
                        "nhập sau, từ giấy",
                        Optional.of(new Paper("09-NQ/CB", Samples.REVIEW, "ab".repeat(32))),
                        Optional.of("cause-1"),
                        "0.1.0"),
                List.of(new GetReplay.Asked("Tán thành", "15")),
                List.of(fact),
                List.of(new GetReplay.ReadStream(Samples.FILE, 5)),
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
                        Samples.FILE,
                        15,
                        2,
                        0,
                        17,
                        20,
                        14,
                        true,
                        "15 tán thành, 2 không tán thành, 3 vắng vẫn tính cơ số. 15/20 = 75,0%, cần từ 14.",
                        Optional.of(new GetReplay.Base(22, 1, 1, 2, 20, List.of())))),
                List.of(new GetReplay.Written(
                        Samples.FILE, 6, "Chi bộ đề nghị kết nạp", "membership.AdmissionProposed")),
                List.of(new GetReplay.EarlierAttempt(
                        Samples.COMMAND.raw(),
                        LocalDate.of(2026, 8, 11),
                        Instant.parse("2026-08-11T12:58:00Z"),
                        Samples.THUAN,
                        "Biểu quyết đề nghị kết nạp",
                        List.of("Chưa có kết quả thẩm tra"))),
                List.of(
                        new GetReplay.Again(false, "IDENTICAL", "Chạy lại khớp", List.of()),
                        new GetReplay.Again(true, "DIFFERENT", "Chạy lại khác", List.of("facts differ"))));
    }
}
