package socai.membership.write.exemption.vote;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** An exemption that would end before it begins is voted on too late. */
record StillAhead(Optional<LocalDate> until, LocalDate from) implements Rule {

    @Override
    public String id() {
        return "membership.exemption-still-ahead";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return until.map(from::isBefore).orElse(true);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Đảng viên sinh hoạt trở lại ngày {until}, còn việc miễn chỉ có thể tính từ ngày {from}.",
                "The member takes part again on {until}, while the exemption could count only from {from}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Không cần biểu quyết nữa; nếu còn lý do thì đề nghị lại với thời hạn mới.",
                "There is nothing left to vote on; if the reason lasts, ask again with a new end.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("until", until.map(LocalDate::toString).orElse("—")), Fact.of("from", from));
    }
}
