package socai.organisation.write.appointment;

import java.util.Optional;
import socai.spine.PersonId;
import socai.spine.Text;

/** Behind a proposal and its confirmation stands a person: a machine is not one of two people. */
public record ActsInPerson(Optional<PersonId> person) implements AppointmentRule {

    @Override
    public String id() {
        return "organisation.acts-in-person";
    }

    @Override
    public boolean holds() {
        return person.isPresent();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Việc này phải do một người cụ thể làm, không do tài khoản của máy.",
                "This is done by a person, not by the account of a machine.");
    }

    @Override
    public Text remedy() {
        return new Text("Đăng nhập bằng tài khoản của mình.", "Sign in with an account of one’s own.");
    }
}
