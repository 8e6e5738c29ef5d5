package socai.membership.write.admission.nominate;

import java.util.List;
import socai.membership.write.admission.nominate.NominateEliteMass.Membered;
import socai.membership.write.admission.rules.AdmissionRule;
import socai.spine.Fact;
import socai.spine.Seen;
import socai.spine.Text;

/** Somebody who is or was a member is not admitted this way: a re-admission has its own procedure. */
public record NeverAMember(Seen<Membered> membership) implements AdmissionRule {

    @Override
    public String id() {
        return "membership.never-a-member";
    }

    @Override
    public boolean holds() {
        return !membership.value().ever();
    }

    @Override
    public Text refusal() {
        return new Text("Người này đang là hoặc đã từng là đảng viên.", "This person is or was a member.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Nếu đã ra khỏi Đảng, làm thủ tục kết nạp lại.", "For somebody who left, begin a re-admission.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("member", membership.value().ever(), membership));
    }
}
