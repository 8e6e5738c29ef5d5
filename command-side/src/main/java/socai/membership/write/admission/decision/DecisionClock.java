package socai.membership.write.admission.decision;

import java.time.LocalDate;
import java.util.List;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.rules.AdmissionRule;
import socai.spine.Anchors;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Policies;
import socai.spine.Text;
import socai.spine.time.Deadline;
import socai.spine.time.WorkingCalendar;

/**
 * The limit of the decision, counted from the cell's resolution. It never refuses: a late decision is accepted and
 * marked, because the applicant shall not suffer for the committee's delay (DOMAIN §M.2.6). The check keeps in the
 * journal by which numbers and which calendar the lateness was counted.
 */
public record DecisionClock(Deadline deadline, LocalDate on, WorkingCalendar days, List<Parameter> limits)
        implements AdmissionRule {

    static DecisionClock of(AdmissionFile file, LocalDate on, Policies policies, Anchors at) {
        Parameter limit = policies.parameter("admission-decision-deadline", at);
        Deadline plain = new Deadline(file.proposal().vote().orElseThrow().on(), limit.number(), limit.unit());
        return file.proposal()
                .extension()
                .map(more -> new DecisionClock(
                        plain.extendedBy(more.more()),
                        on,
                        policies.calendar(),
                        List.of(limit, policies.parameter("admission-decision-extension", at))))
                .orElseGet(() -> new DecisionClock(plain, on, policies.calendar(), List.of(limit)));
    }

    int late() {
        return deadline.late(on, days);
    }

    @Override
    public String id() {
        return "membership.decision-clock";
    }

    @Override
    public boolean holds() {
        return true;
    }

    @Override
    public Text refusal() {
        return Text.NONE;
    }

    @Override
    public Text remedy() {
        return Text.NONE;
    }

    @Override
    public List<Parameter> parameters() {
        return limits;
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("start", deadline.start()),
                Fact.of("length", deadline.length()),
                Fact.of("unit", deadline.unit()),
                Fact.of("lastDay", deadline.lastDay(days)),
                Fact.of("late", late()),
                Fact.of("calendar", days.version()));
    }
}
