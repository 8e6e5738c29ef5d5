package socai.membership.write.rules;

import java.util.List;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Personal;
import socai.spine.Rule;
import socai.spine.Text;

/** A paper made out to one person has a number; it says who the person is, so it is kept as the person's own. */
public record OwnNumberGiven(Text what, Personal<String> number) implements Rule {

    @Override
    public String id() {
        return "membership.own-number-given";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    /** A number that was erased since was given then. */
    @Override
    public boolean holds() {
        return number.value().map(text -> !text.isBlank()).orElse(true);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Thiếu số của giấy tờ (" + what.vi() + ").", "The number of the paper is missing (" + what.en() + ").");
    }

    @Override
    public Text remedy() {
        return new Text("Ghi số như trên giấy tờ.", "Enter the number as it stands on the paper.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.personal("number", number));
    }
}
