package socai.organisation.write.appointment;

import java.util.Optional;
import socai.spine.PersonId;
import socai.spine.Text;

/** Four eyes: whoever proposed an appointment does not confirm it, whatever account or office is used. */
public record ConfirmedByAnother(PersonId proposer, Optional<PersonId> confirmer) implements AppointmentRule {

    @Override
    public String id() {
        return "organisation.confirmed-by-another";
    }

    @Override
    public boolean holds() {
        return confirmer.filter(proposer::equals).isEmpty();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Người đề nghị không được tự xác nhận: cần một người khác có quyền.",
                "The one who proposed it cannot confirm it: it takes another person with the right.");
    }

    @Override
    public Text remedy() {
        return new Text("Đề nghị một người khác có quyền xác nhận.", "Ask another person who may confirm.");
    }
}
