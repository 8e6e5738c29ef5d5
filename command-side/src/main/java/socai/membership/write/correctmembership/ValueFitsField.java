package socai.membership.write.correctmembership;

import java.util.List;
import socai.membership.events.CorrectedField;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** A date is corrected by a date, a number by a number. */
record ValueFitsField(CorrectedField field, boolean date, boolean number, boolean card) implements Rule {

    @Override
    public String id() {
        return "membership.correction-value-fits";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return date == (field.kind() == CorrectedField.Kind.DATE)
                && number == (field.kind() == CorrectedField.Kind.PAPER_NUMBER)
                && card == (field.kind() == CorrectedField.Kind.PERSONAL_NUMBER);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Giá trị đính chính không đúng loại của mục cần đính chính.",
                "The corrected value is not of the kind that this field holds.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Chọn đúng mục cần đính chính, rồi nhập ngày cho mục ngày, số cho mục số.",
                "Choose the field to be corrected, and give a date for a date, a number for a number.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("field", field));
    }
}
