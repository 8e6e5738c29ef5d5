package socai.membership.write.partyage;

import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** Nobody certifies their own Party age. */
public record AgeOfAnother(boolean own) implements Rule {

    @Override
    public String id() {
        return "membership.party-age-not-own";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return !own;
    }

    @Override
    public Text refusal() {
        return new Text("Không ai tự xác nhận tuổi Đảng của chính mình.", "Nobody certifies their own Party age.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Để người khác trong cấp ủy quản lý hồ sơ thực hiện.",
                "Let somebody else of the committee that keeps the file do it.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("own", own));
    }
}
