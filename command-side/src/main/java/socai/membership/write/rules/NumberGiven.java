package socai.membership.write.rules;

import java.util.List;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** A resolution, decision or certificate has a number: without it nobody finds the paper. */
public record NumberGiven(Text what, String number) implements Rule {

    @Override
    public String id() {
        return "membership.number-given";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return !number.isBlank();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Thiếu số của văn bản (" + what.vi() + ").",
                "The number of the document is missing (" + what.en() + ").");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Ghi số của văn bản, thí dụ 12-QĐ/ĐU.", "Enter the number of the document, for instance 12-QĐ/ĐU.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("number", number));
    }
}
