package socai.membership.write.completenewmemberclass;

import java.util.List;
import socai.membership.events.MembershipId;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** The class is for members on probation. */
record OnProbation(MembershipId membership, boolean probationary) implements Rule {

    @Override
    public String id() {
        return "membership.class-on-probation";
    }

    @Override
    public Citation citation() {
        return Sources.RECOGNITION_FORMS;
    }

    @Override
    public boolean holds() {
        return probationary;
    }

    @Override
    public Text refusal() {
        return new Text(
                "Lớp bồi dưỡng đảng viên mới chỉ dành cho đảng viên dự bị.",
                "The class for new members is for members on probation.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Tìm lại đảng viên; đảng viên chính thức không cần ghi lớp này.",
                "Search for the member again; for an official member this class is not recorded.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("membership", membership));
    }
}
