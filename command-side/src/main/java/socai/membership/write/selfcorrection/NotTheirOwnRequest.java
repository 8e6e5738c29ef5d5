package socai.membership.write.selfcorrection;

import java.util.List;
import java.util.Optional;
import socai.membership.write.rules.Sources;
import socai.spine.Act;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.PersonId;
import socai.spine.Rule;
import socai.spine.Text;

/** Nobody decides on their own request. */
public record NotTheirOwnRequest(boolean own) implements Rule {

    public static NotTheirOwnRequest of(Act act, Optional<PersonId> asker) {
        return new NotTheirOwnRequest(asker.isPresent() && act.person().equals(asker));
    }

    @Override
    public String id() {
        return "membership.correction-not-own";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return !own;
    }

    @Override
    public Text refusal() {
        return new Text(
                "Không ai tự quyết định đề nghị đính chính của chính mình.",
                "Nobody decides on a correction that they asked for themselves.");
    }

    @Override
    public Text remedy() {
        return new Text("Để người khác có thẩm quyền quyết định.", "Let somebody else who may decide do it.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("own", own));
    }
}
