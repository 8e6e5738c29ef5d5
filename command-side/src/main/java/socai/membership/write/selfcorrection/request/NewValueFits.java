package socai.membership.write.selfcorrection.request;

import java.util.List;
import socai.membership.events.RequestedField;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** A day is asked for by a day, anything else by a text. */
record NewValueFits(RequestedField field, boolean date, boolean text) implements Rule {

    @Override
    public String id() {
        return "membership.correction-request-fits";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return date == field.isDate() && text != field.isDate();
    }

    @Override
    public Text refusal() {
        return field.isDate()
                ? new Text(
                        "Mục này ({field}) là một ngày: chỉ điền ô “ngày đúng”.",
                        "This field ({field}) is a day: fill in “the right day” only.")
                : new Text(
                        "Mục này ({field}) không phải là ngày: chỉ điền ô “nội dung đúng”.",
                        "This field ({field}) is no day: fill in “the right text” only.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Chọn lại mục cần đính chính, rồi điền đúng một ô giá trị mới.",
                "Choose the field again and fill in exactly one new value.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("field", field));
    }
}
