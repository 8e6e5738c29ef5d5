package socai.organisation.write.committee;

import java.util.List;
import socai.organisation.write.rules.OrganisationRule;
import socai.spine.Citation;
import socai.spine.Confidence;
import socai.spine.Fact;
import socai.spine.PersonId;
import socai.spine.Seen;
import socai.spine.Text;

/** A standing committee is made of members of its committee. */
public record SitsOnCommittee(Seen<List<PersonId>> without) implements OrganisationRule {

    @Override
    public String id() {
        return "organisation.sits-on-committee";
    }

    @Override
    public Citation citation() {
        return new Citation("Điều lệ Đảng 2011", "", Confidence.M);
    }

    @Override
    public boolean holds() {
        return without.value().isEmpty();
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("without", without.value().size(), without));
    }

    @Override
    public Text refusal() {
        return new Text(
                "{without} đồng chí chưa phải là cấp ủy viên nên không tham gia ban thường vụ được.",
                "{without} of these people are not members of the committee.");
    }

    @Override
    public Text remedy() {
        return new Text("Đưa vào ban chấp hành trước.", "Seat them on the committee first.");
    }
}
