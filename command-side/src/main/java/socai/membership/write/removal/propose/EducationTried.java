package socai.membership.write.removal.propose;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.events.RemovalGround;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;
import socai.spine.time.Deadline;
import socai.spine.time.WorkingCalendar;

/** The cell has educated the member for so many months without progress. */
record EducationTried(
        RemovalGround ground, Optional<LocalDate> educatedOn, LocalDate day, Parameter grounds, Parameter shortest)
        implements Rule {

    @Override
    public String id() {
        return "membership.removal-education-tried";
    }

    @Override
    public Citation citation() {
        return shortest.citation();
    }

    @Override
    public boolean holds() {
        return !List.of(grounds.value().split(";")).contains(ground.name())
                || educatedOn
                        .map(from ->
                                new Deadline(from, shortest.number(), shortest.unit()).lastDay(WorkingCalendar.NONE))
                        .filter(full -> !day.isBefore(full))
                        .isPresent();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Chi bộ phải giáo dục đủ {shortest} tháng mà đảng viên không tiến bộ; bắt đầu ngày {educatedOn}.",
                "The cell must have educated the member for {shortest} months without progress; it began on {educatedOn}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Ghi ngày chi bộ bắt đầu giáo dục, giúp đỡ; chưa đủ thời gian thì tiếp tục giúp đỡ.",
                "Enter when the cell began; until the time is full, go on helping.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(grounds, shortest);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("shortest", shortest.value()),
                Fact.of("educatedOn", educatedOn.map(LocalDate::toString).orElse("—")));
    }
}
