package socai.membership.write.badge;

import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.OrganisationId;
import socai.spine.Rule;
import socai.spine.Seen;
import socai.spine.Text;

/** The member sits in the cell that asked, or has died as a member. */
public record HolderStands(OrganisationId cell, Seen<BadgeHolder> holder) implements Rule {

    @Override
    public String id() {
        return "membership.badge-holder-stands";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return holder.value().died()
                || holder.value().cell().filter(cell::equals).isPresent();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Đảng viên không còn sinh hoạt tại chi bộ {cell}.", "The member no longer sits in the cell {cell}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Mở hồ sơ đảng viên để xem nơi đang sinh hoạt; nơi đó lập đề nghị mới.",
                "Open the record to see where they sit; that cell asks anew.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("cell", cell, holder));
    }
}
