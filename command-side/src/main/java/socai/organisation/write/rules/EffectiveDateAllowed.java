package socai.organisation.write.rules;

import java.time.LocalDate;
import java.util.List;
import socai.spine.Act;
import socai.spine.Fact;
import socai.spine.OfficeKind;
import socai.spine.Origin;
import socai.spine.Text;

/**
 * What is decided here takes effect today or later; an earlier day is history and comes from paper or a file. The
 * installation itself is free: when it founds the tree it tells what has long been there.
 */
public record EffectiveDateAllowed(Act act, LocalDate day) implements OrganisationRule {

    @Override
    public String id() {
        return "organisation.effective-date-allowed";
    }

    @Override
    public boolean holds() {
        return act.origin() != Origin.DIRECT
                || act.office().kind() == OfficeKind.SYSTEM
                || !day.isBefore(act.businessDate());
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("effective", day), Fact.of("decided", act.businessDate()));
    }

    @Override
    public Text refusal() {
        return new Text(
                "Ngày có hiệu lực {effective} sớm hơn ngày quyết định {decided}.",
                "The day of effect {effective} lies before the day of the decision {decided}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Chọn ngày có hiệu lực từ ngày quyết định; nếu việc đã làm trước đây thì nhập từ văn bản giấy.",
                "Choose a day from the decision on; what was decided earlier is entered from its paper.");
    }
}
