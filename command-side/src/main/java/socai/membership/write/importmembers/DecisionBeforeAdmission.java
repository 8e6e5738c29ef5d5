package socai.membership.write.importmembers;

import java.time.LocalDate;
import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** The decision on admission comes before the ceremony. */
record DecisionBeforeAdmission(LocalDate decision, LocalDate admission) implements Rule {

    @Override
    public String id() {
        return "membership.import-decision-before-admission";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return !decision.isAfter(admission);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Ngày quyết định {decision} ở sau ngày kết nạp {admission}.",
                "The decision {decision} is after the admission {admission}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Xem lại ngày quyết định và ngày kết nạp.", "Check the day of the decision and of the admission.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("decision", decision), Fact.of("admission", admission));
    }
}
