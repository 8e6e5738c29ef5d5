package socai.membership.write.restore;

import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Seen;
import socai.spine.Text;

/** Nobody has two memberships: who was admitted again, or sits on the roll already, gets none back. */
record NotMemberAgain(Seen<Boolean> again, boolean seated) implements Rule {

    @Override
    public String id() {
        return "membership.restored-not-member-again";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return !again.value() && !seated;
    }

    @Override
    public Text refusal() {
        return new Text("Người này hiện đã là đảng viên.", "This person is a member already.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Đề nghị cấp trên đính chính ngày vào Đảng thay cho việc khôi phục.",
                "Have the dates of the present membership corrected instead.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("again", again.value(), again), Fact.of("seated", seated));
    }
}
