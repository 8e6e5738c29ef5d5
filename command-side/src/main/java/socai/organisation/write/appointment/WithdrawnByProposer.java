package socai.organisation.write.appointment;

import java.util.Optional;
import socai.spine.PersonId;
import socai.spine.Text;

/** A proposal is taken back by whoever made it. */
public record WithdrawnByProposer(PersonId proposer, Optional<PersonId> withdrawing) implements AppointmentRule {

    @Override
    public String id() {
        return "organisation.withdrawn-by-proposer";
    }

    @Override
    public boolean holds() {
        return withdrawing.filter(proposer::equals).isPresent();
    }

    @Override
    public Text refusal() {
        return new Text("Chỉ người đã đề nghị được rút đề nghị.", "Only the one who made the proposal takes it back.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Nếu không đồng ý thì không xác nhận; đề nghị sẽ tự hết hạn.",
                "Whoever does not agree leaves it unconfirmed; it runs out by itself.");
    }
}
