package socai.membership.write.badge.award;

import java.time.LocalDate;
import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** A badge is handed over after it was decided. */
record NotBeforeDecision(LocalDate decidedOn, LocalDate presentedOn) implements Rule {

    @Override
    public String id() {
        return "membership.badge-after-decision";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return !presentedOn.isBefore(decidedOn);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Ngày trao {presentedOn} trước ngày quyết định {decidedOn}.",
                "The day of handing over {presentedOn} lies before the decision of {decidedOn}.");
    }

    @Override
    public Text remedy() {
        return new Text("Kiểm tra lại ngày trao.", "Check the day of handing over.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("decidedOn", decidedOn), Fact.of("presentedOn", presentedOn));
    }
}
