package socai.membership.write.proposecard;

import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** A card is for official members. */
record OfficialMemberOnly(boolean official) implements Rule {

    @Override
    public String id() {
        return "membership.card-for-official";
    }

    @Override
    public Citation citation() {
        return Sources.CARD;
    }

    @Override
    public boolean holds() {
        return official;
    }

    @Override
    public Text refusal() {
        return new Text(
                "Thẻ đảng chỉ phát cho đảng viên chính thức; người này còn dự bị.",
                "A Party card is issued to official members only; this person is on probation.");
    }

    @Override
    public Text remedy() {
        return new Text("Đề nghị sau khi được công nhận chính thức.", "Ask for it after recognition.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("official", official));
    }
}
