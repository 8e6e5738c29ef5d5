package socai.membership.write.recognition;

import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Seen;
import socai.spine.Text;

/** The person is a probationary member now: not recognised already, not gone. */
public record StillOnProbation(Seen<ProbationaryMember> member) implements Rule {

    @Override
    public String id() {
        return "membership.recognition-still-on-probation";
    }

    @Override
    public Citation citation() {
        return Sources.CHARTER_5;
    }

    @Override
    public boolean holds() {
        return member.value().probationary();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Người này hiện không phải là đảng viên dự bị.", "This person is not a probationary member now.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Tìm lại đảng viên; chỉ đảng viên dự bị mới lập hồ sơ công nhận chính thức.",
                "Search for the member again; a recognition file is only for members on probation.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("probationary", member.value().probationary(), member));
    }
}
