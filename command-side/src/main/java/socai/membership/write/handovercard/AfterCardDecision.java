package socai.membership.write.handovercard;

import java.time.LocalDate;
import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** A card is handed over when it was decided on, not before. */
record AfterCardDecision(LocalDate decided, LocalDate handedOver) implements Rule {

    @Override
    public String id() {
        return "membership.card-after-decision";
    }

    @Override
    public Citation citation() {
        return Sources.CARD;
    }

    @Override
    public boolean holds() {
        return !handedOver.isBefore(decided);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Ngày trao thẻ {handedOver} ở trước ngày quyết định {decided}.",
                "The card was handed over on {handedOver}, before the decision of {decided}.");
    }

    @Override
    public Text remedy() {
        return new Text("Xem lại ngày sinh hoạt chi bộ đã trao thẻ.", "Check the day of the cell's meeting.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("decided", decided), Fact.of("handedOver", handedOver));
    }
}
