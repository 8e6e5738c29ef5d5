package socai.membership.write.transfer;

import java.util.List;
import socai.membership.events.TransferId;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.OrganisationId;
import socai.spine.Rule;
import socai.spine.Seen;
import socai.spine.Text;

/** The member still sits in the sending cell, and this is the transfer under way. */
public record MoverStillThere(OrganisationId cell, TransferId transfer, Seen<Mover> member) implements Rule {

    @Override
    public String id() {
        return "membership.transfer-member-still-there";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return member.value().cell().filter(cell::equals).isPresent()
                && member.value().transfer().filter(transfer::equals).isPresent();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Đảng viên không còn sinh hoạt tại chi bộ {cell}, hoặc hồ sơ này không còn là hồ sơ chuyển sinh hoạt đang làm.",
                "The member no longer sits in the cell {cell}, or this is no longer the transfer under way.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Xem hồ sơ đảng viên để biết nơi sinh hoạt hiện nay.", "Look at the member for where they sit now.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("cell", cell, member));
    }
}
