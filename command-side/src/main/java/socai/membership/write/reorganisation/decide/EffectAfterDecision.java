package socai.membership.write.reorganisation.decide;

import java.time.LocalDate;
import java.util.List;
import socai.membership.write.reorganisation.Reorganising;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** A decision takes effect on its day or later. */
record EffectAfterDecision(LocalDate decisionDate, LocalDate effectiveOn) implements Rule {

    @Override
    public String id() {
        return "membership.reorganisation-effect-after-decision";
    }

    @Override
    public Citation citation() {
        return Reorganising.CONVENTION;
    }

    @Override
    public boolean holds() {
        return !effectiveOn.isBefore(decisionDate);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Ngày có hiệu lực {effectiveOn} sớm hơn ngày ra quyết định {decisionDate}.",
                "The day of effect {effectiveOn} lies before the decision of {decisionDate}.");
    }

    @Override
    public Text remedy() {
        return new Text("Xem lại hai ngày trên quyết định.", "Look at both days on the decision.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("decisionDate", decisionDate), Fact.of("effectiveOn", effectiveOn));
    }
}
