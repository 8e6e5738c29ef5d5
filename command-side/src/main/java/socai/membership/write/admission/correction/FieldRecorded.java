package socai.membership.write.admission.correction;

import java.util.List;
import socai.membership.events.AdmissionField;
import socai.membership.write.admission.rules.AdmissionRule;
import socai.spine.Fact;
import socai.spine.Text;

/** Only what was recorded can be corrected. */
public record FieldRecorded(AdmissionField field, boolean recorded) implements AdmissionRule {

    @Override
    public String id() {
        return "membership.field-recorded";
    }

    @Override
    public boolean holds() {
        return recorded;
    }

    @Override
    public Text refusal() {
        return new Text(
                "Hồ sơ chưa ghi nội dung này ({field}) nên không có gì để đính chính.",
                "The file does not hold this ({field}) yet; there is nothing to correct.");
    }

    @Override
    public Text remedy() {
        return new Text("Ghi nội dung đó theo bước của nó.", "Record it by its own step.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("field", field));
    }
}
