package socai.organisation.write.appointment;

import java.util.Optional;
import socai.spine.PersonId;
import socai.spine.Text;

/** Nobody confirms the office that they will hold themselves. */
public record NotOneOwnOffice(PersonId appointed, Optional<PersonId> confirmer) implements AppointmentRule {

    @Override
    public String id() {
        return "organisation.not-own-office";
    }

    @Override
    public boolean holds() {
        return confirmer.filter(appointed::equals).isEmpty();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Không ai tự xác nhận chức vụ giao cho chính mình.", "Nobody confirms an office for themselves.");
    }

    @Override
    public Text remedy() {
        return new Text("Đề nghị một người khác có quyền xác nhận.", "Ask another person who may confirm.");
    }
}
