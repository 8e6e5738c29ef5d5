package socai.organisation.write.delegation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.organisation.write.rules.OrganisationRule;
import socai.spine.Fact;
import socai.spine.Text;

/** Giving and taking back are recorded in their order; none takes effect before the one before it. */
public record DelegationsInOrder(Optional<LocalDate> last, LocalDate on) implements OrganisationRule {

    @Override
    public String id() {
        return "organisation.delegations-in-order";
    }

    @Override
    public boolean holds() {
        return last.filter(on::isBefore).isEmpty();
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("on", on), Fact.of("last", last.map(LocalDate::toString).orElse("-")));
    }

    @Override
    public Text refusal() {
        return new Text(
                "Ngày {on} sớm hơn lần ủy quyền hoặc thu hồi trước đó ({last}).",
                "The day {on} lies before the last time the power was given or withdrawn ({last}).");
    }

    @Override
    public Text remedy() {
        return new Text("Chọn ngày từ {last} trở đi.", "Choose a day from {last} on.");
    }
}
