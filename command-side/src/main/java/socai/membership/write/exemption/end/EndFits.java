package socai.membership.write.exemption.end;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.events.ExemptionEnd;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** A term is over when its day has come; a membership that goes on has not ended. */
record EndFits(ExemptionEnd reason, boolean live, Optional<LocalDate> until, LocalDate day) implements Rule {

    @Override
    public String id() {
        return "membership.exemption-end-fits";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return !live
                || switch (reason) {
                    case ON_REQUEST -> true;
                    case TERM_OVER -> until.filter(back -> !day.isBefore(back)).isPresent();
                    case MEMBERSHIP_ENDED -> false;
                };
    }

    @Override
    public Text refusal() {
        return new Text(
                "Lý do “{reason}” không đúng: đến ngày {day} chưa hết thời hạn miễn ({until}) và đảng viên vẫn sinh hoạt.",
                "The reason “{reason}” does not fit: on {day} the term ({until}) is not over and the membership goes on.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Nếu đảng viên muốn sinh hoạt lại sớm, chọn “theo đề nghị của đảng viên”.",
                "If the member wants to take part again earlier, choose “on request”.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("reason", reason),
                Fact.of("day", day),
                Fact.of("until", until.map(LocalDate::toString).orElse("—")));
    }
}
