package socai.organisation.write.term;

import java.time.LocalDate;
import java.util.List;
import socai.organisation.write.rules.OrganisationRule;
import socai.spine.Fact;
import socai.spine.Text;

/** A congress closes on the day on which it opened, or later. */
record CongressDaysInOrder(LocalDate openedOn, LocalDate closedOn) implements OrganisationRule {

    @Override
    public String id() {
        return "organisation.congress-days-in-order";
    }

    @Override
    public boolean holds() {
        return !openedOn.isAfter(closedOn);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("openedOn", openedOn), Fact.of("closedOn", closedOn));
    }

    @Override
    public Text refusal() {
        return new Text(
                "Ngày khai mạc đại hội ({openedOn}) sau ngày bế mạc ({closedOn}).",
                "The congress opened ({openedOn}) after it closed ({closedOn}).");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Kiểm tra ngày khai mạc và ngày bế mạc trên nghị quyết của đại hội.",
                "Check both days on the resolution of the congress.");
    }
}
