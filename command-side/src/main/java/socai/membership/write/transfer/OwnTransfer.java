package socai.membership.write.transfer;

import java.util.List;
import java.util.Optional;
import socai.membership.write.rules.Sources;
import socai.spine.Act;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.OfficeKind;
import socai.spine.PersonId;
import socai.spine.Rule;
import socai.spine.Text;

/** A member acts for themself; for others their cell does. */
public record OwnTransfer(OfficeKind office, boolean own) implements Rule {

    @Override
    public String id() {
        return "membership.transfer-own";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return office != OfficeKind.MEMBER || own;
    }

    @Override
    public Text refusal() {
        return new Text(
                "Đảng viên chỉ tự làm thủ tục chuyển sinh hoạt cho mình.",
                "A member applies for their own transfer only.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Để bí thư hoặc phó bí thư chi bộ làm thay.",
                "Leave it to the secretary or deputy secretary of the cell.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("office", office), Fact.of("own", own));
    }

    /** @param mover whose transfer it is */
    public static OwnTransfer of(Act act, Optional<PersonId> mover) {
        return new OwnTransfer(
                act.office().kind(), mover.isPresent() && act.person().equals(mover));
    }
}
