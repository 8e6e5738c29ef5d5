package socai.membership.write.transfer.request;

import java.util.List;
import socai.membership.write.rules.Sources;
import socai.membership.write.transfer.Mover;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.OrganisationId;
import socai.spine.Rule;
import socai.spine.Seen;
import socai.spine.Text;

/** The member sits in the cell that is named. */
record SitsHere(OrganisationId cell, Seen<Mover> member) implements Rule {

    @Override
    public String id() {
        return "membership.transfer-sits-here";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return member.value().cell().filter(cell::equals).isPresent();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Người này hiện không sinh hoạt tại chi bộ {cell}.",
                "This person does not sit in the cell {cell} now.");
    }

    @Override
    public Text remedy() {
        return new Text("Chọn đảng viên đang sinh hoạt tại chi bộ.", "Choose a member who sits in the cell.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("cell", cell, member));
    }
}
