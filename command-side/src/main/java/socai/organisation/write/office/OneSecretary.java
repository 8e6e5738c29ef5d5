package socai.organisation.write.office;

import java.util.List;
import socai.organisation.write.Offices.Tenure;
import socai.organisation.write.rules.OrganisationRule;
import socai.spine.Fact;
import socai.spine.OfficeKind;
import socai.spine.PersonId;
import socai.spine.Text;

/** An organisation has one secretary at a time; other offices may have several holders. */
public record OneSecretary(OfficeKind office, PersonId person, List<Tenure> then) implements OrganisationRule {

    @Override
    public String id() {
        return "organisation.one-secretary";
    }

    @Override
    public boolean holds() {
        return office != OfficeKind.SECRETARY || others().isEmpty();
    }

    private List<Tenure> others() {
        return then.stream().filter(tenure -> !tenure.person().equals(person)).toList();
    }

    @Override
    public List<Fact> facts() {
        return others().stream()
                .map(tenure -> Fact.of("since", tenure.span().from()))
                .toList();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Trong thời gian đó tổ chức đã có bí thư (từ ngày {since}).",
                "The organisation has a secretary in that time (since {since}).");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Kết thúc chức vụ của bí thư đương nhiệm trước.", "End the office of the present secretary first.");
    }
}
