package socai.membership.write.selfcorrection.request;

import java.util.List;
import socai.membership.events.RequestedField;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;

/** Which fields a member may ask for is published. */
record FieldMayBeAsked(RequestedField field, Parameter fields) implements Rule {

    @Override
    public String id() {
        return "membership.correction-field-open";
    }

    @Override
    public Citation citation() {
        return fields.citation();
    }

    @Override
    public boolean holds() {
        return List.of(fields.value().split(";")).contains(field.name());
    }

    @Override
    public Text refusal() {
        return new Text(
                "Mục này ({field}) không đính chính theo đề nghị của đảng viên.",
                "This field ({field}) is not corrected at a member's request.");
    }

    @Override
    public Text remedy() {
        return new Text("Báo bí thư chi bộ để xem xét.", "Tell the secretary of the cell.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(fields);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("field", field));
    }
}
