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
                act.office().kind() == OfficeKind.MEMBER || act.office().kind() == OfficeKind.FORMER_MEMBER,
                person.isPresent() && act.person().equals(person));
    }

    /**
     * For an act that was open to offices only when it was first released: a decision of an office is judged by the same
     * rules as then.
     */
    public static List<Rule> alone(Act act, Optional<PersonId> person) {
        OwnMatter rule = of(act, person);
        return rule.member() ? List.of(rule) : List.of();
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
