package socai.membership.write.joining.propose;

import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Seen;
import socai.spine.Text;

/** A code takes so many requests and no more: one that got about cannot flood a cell. */
record CodeNotUsedUp(Seen<ProposeJoining.Code> code, boolean counted) implements Rule {

    @Override
    public String id() {
        return "membership.join-code-not-used-up";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return counted || code.value().used() < code.value().most();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Mã này đã nhận đủ {most} đề nghị.", "This code has taken all the {most} requests that it may take.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Xin bí thư hoặc thư ký chi bộ cho quét mã mới.",
                "Ask the secretary or the minute taker of the cell for a new code.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("most", code.value().most(), code));
    }
}
