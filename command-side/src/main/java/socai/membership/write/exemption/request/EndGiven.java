package socai.membership.write.exemption.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.events.ExemptionReason;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;

/** A reason that passes has an end, and every end lies ahead. */
record EndGiven(ExemptionReason reason, Optional<LocalDate> until, LocalDate day, Parameter ending) implements Rule {

    @Override
    public String id() {
        return "membership.exemption-end-given";
    }

    @Override
    public Citation citation() {
        return ending.citation();
    }

    @Override
    public boolean holds() {
        boolean needed = List.of(ending.value().split(";")).contains(reason.name());
        return until.map(day::isBefore).orElse(!needed);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Lý do “{reason}” cần ngày sinh hoạt trở lại, và ngày đó phải ở sau ngày {day}.",
                "The reason “{reason}” needs the day of activity again, and it must be after {day}.");
    }

    @Override
    public Text remedy() {
        return new Text("Ghi ngày đảng viên sinh hoạt trở lại.", "Enter the day on which the member takes part again.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(ending);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("reason", reason), Fact.of("day", day));
    }
}
