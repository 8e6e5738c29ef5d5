package socai.membership.write.admission.readmission;

import java.util.List;
import socai.membership.events.MembershipEnd;
import socai.membership.write.admission.readmission.OpenReadmission.Former;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Seen;
import socai.spine.Text;

/** The person was a member, and is none now. */
record WasAMember(Seen<Former> former) implements Rule {

    @Override
    public String id() {
        return "membership.readmission-was-a-member";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return former.value().exists()
                && !former.value().live()
                && former.value().end().filter(end -> end != MembershipEnd.DIED).isPresent();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Người này chưa từng là đảng viên, hoặc hiện vẫn là đảng viên.",
                "This person never was a member, or is one now.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Người chưa từng là đảng viên thì giới thiệu kết nạp như bình thường.",
                "Who never was a member is nominated in the ordinary way.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("member", former.value().exists(), former));
    }
}
