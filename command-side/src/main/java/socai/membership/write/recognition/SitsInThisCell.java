package socai.membership.write.recognition;

import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.OrganisationId;
import socai.spine.Rule;
import socai.spine.Seen;
import socai.spine.Text;

/** The member sits in the cell that acts. */
public record SitsInThisCell(OrganisationId cell, Seen<ProbationaryMember> member) implements Rule {

    @Override
    public String id() {
        return "membership.recognition-sits-in-this-cell";
    }

    @Override
    public Citation citation() {
        return Sources.CHARTER_5;
    }

    @Override
    public boolean holds() {
        return member.value().cell().filter(cell::equals).isPresent();
    }

    @Override
    public Text refusal() {
        return new Text("Đảng viên không sinh hoạt tại chi bộ {cell}.", "The member does not sit in the cell {cell}.");
    }

    @Override
    public Text remedy() {
        return new Text("Chọn chi bộ nơi đảng viên đang sinh hoạt.", "Choose the cell in which the member sits.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("cell", cell, member));
    }
}
