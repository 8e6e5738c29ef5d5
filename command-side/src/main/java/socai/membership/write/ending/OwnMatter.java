package socai.membership.write.ending;

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

/** Who holds no office but membership acts for themselves only. */
public record OwnMatter(boolean member, boolean own) implements Rule {

    public static OwnMatter of(Act act, Optional<PersonId> person) {
        return new OwnMatter(
                act.office().kind() == OfficeKind.MEMBER,
                person.isPresent() && act.person().equals(person));
    }

    @Override
    public String id() {
        return "membership.own-matter";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return !member || own;
    }

    @Override
    public Text refusal() {
        return new Text("Đảng viên chỉ tự đề nghị cho chính mình.", "A member asks for themselves only.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Người khác đề nghị thay thì phải là bí thư, phó bí thư hoặc thư ký của chi bộ.",
                "For somebody else the secretary, the deputy or the minute taker of the cell asks.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("own", own));
    }
}
