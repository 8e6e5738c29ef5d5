package socai.membership.write.admission.readmission;

import java.time.LocalDate;
import java.util.List;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;
import socai.spine.time.Deadline;
import socai.spine.time.WorkingCalendar;

/** So many full months have passed since the membership ended. */
record GapLongEnough(LocalDate leftOn, LocalDate day, Parameter shortest) implements Rule {

    @Override
    public String id() {
        return "membership.readmission-gap";
    }

    @Override
    public Citation citation() {
        return shortest.citation();
    }

    private LocalDate earliest() {
        return new Deadline(leftOn, shortest.number(), shortest.unit()).lastDay(WorkingCalendar.NONE);
    }

    @Override
    public boolean holds() {
        return !day.isBefore(earliest());
    }

    @Override
    public Text refusal() {
        return new Text(
                "Mới ra khỏi Đảng từ ngày {leftOn}; chỉ được xét kết nạp lại từ ngày {earliest} (đủ {shortest} tháng).",
                "Out of the Party since {leftOn}; considered again from {earliest} on ({shortest} full months).");
    }

    @Override
    public Text remedy() {
        return new Text("Làm lại việc này từ ngày {earliest}.", "Try again from {earliest} on.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(shortest);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("leftOn", leftOn), Fact.of("earliest", earliest()), Fact.of("shortest", shortest.value()));
    }
}
