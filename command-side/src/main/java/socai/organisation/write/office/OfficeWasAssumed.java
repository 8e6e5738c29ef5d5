package socai.organisation.write.office;

import socai.organisation.write.rules.OrganisationRule;
import socai.spine.Text;

/** Only an office that somebody took can be ended. */
public record OfficeWasAssumed(boolean holds) implements OrganisationRule {

    @Override
    public String id() {
        return "organisation.office-was-assumed";
    }

    @Override
    public Text refusal() {
        return new Text(
                "Đồng chí này không giữ chức vụ đó trong tổ chức.", "This person does not hold that office here.");
    }

    @Override
    public Text remedy() {
        return new Text("Kiểm tra lại người và chức vụ.", "Check the person and the office.");
    }
}
