package socai.membership.write.cleansing;

import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** A share of records is between one and a hundred percent. */
record TargetPossible(int target) implements Rule {

    @Override
    public String id() {
        return "membership.cleansing-target";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return target >= 1 && target <= 100;
    }

    @Override
    public Text refusal() {
        return new Text("Chỉ tiêu {target} % không đúng.", "A target of {target} % is not possible.");
    }

    @Override
    public Text remedy() {
        return new Text("Ghi chỉ tiêu từ 1 đến 100.", "Give a target from 1 to 100.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("target", target));
    }
}
