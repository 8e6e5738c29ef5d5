package socai.membership.write.joining.propose;

import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Seen;
import socai.spine.Text;

/** The code is the one that the cell shares now. */
record CodeStands(int number, Seen<ProposeJoining.Code> code) implements Rule {

    @Override
    public String id() {
        return "membership.join-code-stands";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return code.value().stands() && code.value().number() == number;
    }

    @Override
    public Text refusal() {
        return new Text(
                "Mã này đã được chi bộ kết thúc hoặc thay bằng mã mới.",
                "The cell has ended this code or replaced it by a new one.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Xin bí thư hoặc thư ký chi bộ cho quét mã mới.",
                "Ask the secretary or the minute taker of the cell for a new code.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("number", number), Fact.of("current", code.value().number(), code));
    }
}
