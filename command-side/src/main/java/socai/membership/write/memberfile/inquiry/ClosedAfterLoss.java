package socai.membership.write.memberfile.inquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** What was lost is looked into after it was noticed. */
record ClosedAfterLoss(Optional<LocalDate> lost, LocalDate on) implements Rule {

    @Override
    public String id() {
        return "membership.file-inquiry-after-loss";
    }

    @Override
    public Citation citation() {
        return Sources.LOST_FILE;
    }

    @Override
    public boolean holds() {
        return lost.filter(day -> !on.isBefore(day)).isPresent();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Kết luận ghi ngày {on}, trước ngày phát hiện mất hồ sơ {lost}.",
                "The inquiry was closed on {on}, before the loss was noticed on {lost}.");
    }

    @Override
    public Text remedy() {
        return new Text("Xem lại ngày kết luận và ngày phát hiện.", "Check both days.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("on", on), Fact.of("lost", lost.map(LocalDate::toString).orElse("—")));
    }
}
