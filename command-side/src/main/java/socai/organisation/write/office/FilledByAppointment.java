package socai.organisation.write.office;

import java.util.List;
import socai.organisation.write.rules.OrganisationRule;
import socai.spine.Fact;
import socai.spine.OfficeKind;
import socai.spine.Text;

/** A member is a member by the roll, the installation is nobody, and so is whoever is not named: no offices to appoint to. */
public record FilledByAppointment(OfficeKind office) implements OrganisationRule {

    @Override
    public String id() {
        return "organisation.filled-by-appointment";
    }

    @Override
    public boolean holds() {
        return office != OfficeKind.MEMBER
                && office != OfficeKind.FORMER_MEMBER
                && office != OfficeKind.SYSTEM
                && office != OfficeKind.UNNAMED;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("office", office));
    }

    @Override
    public Text refusal() {
        return new Text(
                "Tư cách này không do bổ nhiệm: đảng viên được xác định theo danh sách đảng viên của chi bộ.",
                "Nobody is appointed to this: whether somebody is a member is told by the roll of the cell.");
    }

    @Override
    public Text remedy() {
        return new Text("Chọn chức vụ khác.", "Choose another office.");
    }
}
