package socai.app.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import socai.app.importing.columns.Layout;
import socai.app.importing.columns.OrganisationField;
import socai.app.importing.columns.ReadingFault;
import socai.app.importing.report.Fault;
import socai.spine.Text;
import socai.spine.Violation;

/** Tells what was wrong with a row of a list of organisations. */
final class OrganisationFaults {

    /** Where in the row to look for what a rule objects to. */
    private static final Map<String, OrganisationField> COLUMNS = Map.of(
            "organisation.code-is-free", OrganisationField.CODE,
            "organisation.code-follows-groups", OrganisationField.CODE,
            "organisation.parent-exists", OrganisationField.PARENT_CODE,
            "organisation.parent-lives", OrganisationField.PARENT_CODE,
            "organisation.rank-below-parent", OrganisationField.PARENT_CODE,
            "organisation.form-fits-rank", OrganisationField.FORM,
            "organisation.type-of-its-time", OrganisationField.TYPE,
            "organisation.effective-date-allowed", OrganisationField.FROM,
            "organisation.admission-power-fits", OrganisationField.DELEGATED);

    private final Layout<OrganisationField> layout;

    OrganisationFaults(Layout<OrganisationField> layout) {
        this.layout = layout;
    }

    List<Fault> of(Map<OrganisationField, ReadingFault> read) {
        List<Fault> faults = new ArrayList<>();
        read.forEach((field, fault) -> faults.add(new Fault(layout.title(field), fault.text(), fault.rule(), "")));
        return faults;
    }

    List<Fault> of(List<Violation> violations) {
        return violations.stream().map(this::of).toList();
    }

    private Fault of(Violation violation) {
        OrganisationField field = COLUMNS.get(violation.rule());
        return new Fault(
                field == null ? "" : layout.title(field),
                RuleTexts.violated(violation.rule()),
                violation.rule(),
                violation.citation().shown(),
                new Text(violation.sentence("vi", "–"), violation.sentence("en", "–")));
    }
}
