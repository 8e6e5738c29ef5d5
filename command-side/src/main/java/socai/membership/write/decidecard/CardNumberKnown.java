package socai.membership.write.decidecard;

import java.util.List;
import java.util.Optional;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Personal;
import socai.spine.Rule;
import socai.spine.Text;

/** A card bears a number: the one given, or that of the card which it replaces. */
record CardNumberKnown(Optional<Personal<String>> number) implements Rule {

    @Override
    public String id() {
        return "membership.card-number-known";
    }

    @Override
    public Citation citation() {
        return Sources.CARD;
    }

    @Override
    public boolean holds() {
        return number.flatMap(Personal::value).filter(text -> !text.isBlank()).isPresent();
    }

    @Override
    public Text refusal() {
        return new Text("Chưa có số thẻ đảng.", "There is no card number.");
    }

    @Override
    public Text remedy() {
        return new Text("Ghi số thẻ theo quyết định.", "Give the number that the decision names.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("given", holds()));
    }
}
