package socai.membership.write.admission.ceremony;

import java.util.List;
import socai.membership.write.admission.ceremony.HoldAdmissionCeremony.Former;
import socai.membership.write.admission.ceremony.HoldAdmissionCeremony.Seating;
import socai.membership.write.admission.rules.AdmissionRule;
import socai.spine.Fact;
import socai.spine.Seen;
import socai.spine.Text;

/** The person has no membership and no seat in the cell yet. */
public record NotYetAMember(Seen<Former> membership, Seen<Seating> roll) implements AdmissionRule {

    @Override
    public String id() {
        return "membership.not-yet-a-member";
    }

    @Override
    public boolean holds() {
        return !membership.value().ever() && !roll.value().seated();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Người này đã là đảng viên hoặc đã có tên trong danh sách chi bộ.",
                "This person is a member already, or on the roll of the cell.");
    }

    @Override
    public Text remedy() {
        return new Text("Kiểm tra lại danh sách đảng viên.", "Check the roll.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("member", membership.value().ever(), membership),
                Fact.of("seated", roll.value().seated(), roll));
    }
}
