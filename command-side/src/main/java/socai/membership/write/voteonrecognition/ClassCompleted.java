package socai.membership.write.voteonrecognition;

import java.util.List;
import socai.membership.write.recognition.ProbationaryMember;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Seen;
import socai.spine.Text;

/** The member has completed the class for new members. */
record ClassCompleted(Seen<ProbationaryMember> member) implements Rule {

    @Override
    public String id() {
        return "membership.recognition-class-completed";
    }

    @Override
    public Citation citation() {
        return Sources.RECOGNITION_FORMS;
    }

    @Override
    public boolean holds() {
        return member.value().classCompleted();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Chưa có giấy chứng nhận học lớp bồi dưỡng đảng viên mới.",
                "There is no certificate of the class for new members.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Ghi giấy chứng nhận lớp đảng viên mới trước khi biểu quyết.",
                "Record the certificate of the class for new members before the vote.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("classCompleted", member.value().classCompleted(), member));
    }
}
