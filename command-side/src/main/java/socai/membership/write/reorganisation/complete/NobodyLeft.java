package socai.membership.write.reorganisation.complete;

import java.util.List;
import socai.membership.write.reorganisation.Reorganising;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Seen;
import socai.spine.Text;

/** No member is left in an organisation that ends. */
record NobodyLeft(boolean ends, Seen<Integer> members) implements Rule {

    @Override
    public String id() {
        return "membership.reorganisation-nobody-left";
    }

    @Override
    public Citation citation() {
        return Reorganising.CONVENTION;
    }

    @Override
    public boolean holds() {
        return !ends || members.value() == 0;
    }

    @Override
    public Text refusal() {
        return new Text("Còn {members} đảng viên chưa được chuyển.", "{members} members are not moved yet.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Chuyển hết đảng viên theo danh sách hoặc về chi bộ đã nêu.",
                "Move all of them, by a list or to the cell that was named.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("members", members.value(), members));
    }
}
