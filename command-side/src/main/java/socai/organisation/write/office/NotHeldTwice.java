package socai.organisation.write.office;

import java.util.List;
import socai.organisation.write.Offices.Tenure;
import socai.organisation.write.rules.OrganisationRule;
import socai.spine.Fact;
import socai.spine.PersonId;
import socai.spine.Text;

/** Nobody holds the same office of the same organisation twice on one day. */
public record NotHeldTwice(PersonId person, List<Tenure> then) implements OrganisationRule {

    @Override
    public String id() {
        return "organisation.office-not-held-twice";
    }

    @Override
    public boolean holds() {
        return held().isEmpty();
    }

    private List<Tenure> held() {
        return then.stream().filter(tenure -> tenure.person().equals(person)).toList();
    }

    @Override
    public List<Fact> facts() {
        return held().stream()
                .map(tenure -> Fact.of("since", tenure.span().from()))
                .toList();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Đồng chí này đang giữ chức vụ đó từ ngày {since}.",
                "This person already holds the office, since {since}.");
    }

    @Override
    public Text remedy() {
        return new Text("Kết thúc lần giữ chức vụ trước.", "End the earlier holding first.");
    }
}
