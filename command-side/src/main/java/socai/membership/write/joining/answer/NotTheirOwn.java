package socai.membership.write.joining.answer;

import java.util.List;
import java.util.Optional;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.PersonId;
import socai.spine.Rule;
import socai.spine.Text;

/** Nobody answers their own request. */
record NotTheirOwn(Optional<PersonId> by, PersonId member) implements Rule {

    @Override
    public String id() {
        return "membership.joining-not-own";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return !by.equals(Optional.of(member));
    }

    @Override
    public Text refusal() {
        return new Text("Không ai tự duyệt đề nghị của chính mình.", "Nobody approves a request of their own.");
    }

    @Override
    public Text remedy() {
        return new Text("Để phó bí thư hoặc bí thư khác duyệt.", "Let the deputy, or another secretary, approve it.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("member", member));
    }
}
