package socai.membership.write.ending;

import java.util.List;
import java.util.Optional;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.OrganisationId;
import socai.spine.Rule;
import socai.spine.Seen;
import socai.spine.Text;

/** The member sits in the cell whose matter it is: not gone, not moved meanwhile. */
public record StillInCell(Optional<OrganisationId> cell, Seen<SeatedMember> member) implements Rule {

    @Override
    public String id() {
        return "membership.still-in-cell";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return cell.isPresent() && cell.equals(member.value().cell());
    }

    @Override
    public Text refusal() {
        return new Text(
                "Đảng viên không còn sinh hoạt tại chi bộ {cell}.", "The member no longer sits in the cell {cell}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Mở hồ sơ đảng viên để xem nơi đang sinh hoạt; việc này do chi bộ nơi đó xem xét.",
                "Open the member's record to see where they sit; that cell considers the matter.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("cell", cell.map(OrganisationId::raw).orElse("—"), member));
    }
}
