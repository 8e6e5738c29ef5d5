package socai.membership.write.voteonrecognition;

import java.time.LocalDate;
import java.util.List;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;
import socai.spine.time.Deadline;
import socai.spine.time.WorkingCalendar;

/** The resolution is dated after the twelfth month: on its last day the cell does not vote yet. */
record AfterProbation(Parameter length, LocalDate admission, LocalDate day) implements Rule {

    private LocalDate end() {
        return new Deadline(admission, length.number(), length.unit()).lastDay(WorkingCalendar.NONE);
    }

    @Override
    public String id() {
        return "membership.recognition-resolution-after-probation";
    }

    @Override
    public Citation citation() {
        return length.citation();
    }

    @Override
    public boolean holds() {
        return day.isAfter(end());
    }

    @Override
    public Text refusal() {
        return new Text(
                "Nghị quyết đề ngày {day}; chi bộ chỉ được xét sau khi hết {length} tháng dự bị ({end}).",
                "The resolution is dated {day}; the cell votes only after {length} months of probation ({end}).");
    }

    @Override
    public Text remedy() {
        return new Text("Họp chi bộ sau ngày {end}.", "Hold the meeting after {end}.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(length);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("day", day), Fact.of("length", length.value()), Fact.of("end", end()));
    }
}
