package socai.organisation.write.appointment;

import socai.organisation.write.Appointment;
import socai.spine.Text;

/** A proposal ends once: confirmed or withdrawn. */
public record ProposalOpen(Appointment appointment) implements AppointmentRule {

    @Override
    public String id() {
        return "organisation.proposal-open";
    }

    @Override
    public boolean holds() {
        return appointment.open() || appointment.proposal().isEmpty();
    }

    @Override
    public Text refusal() {
        return appointment.withdrawn()
                ? new Text("Đề nghị này đã được rút.", "The proposal was withdrawn.")
                : new Text("Đề nghị này đã được xác nhận.", "The proposal was confirmed.");
    }

    @Override
    public Text remedy() {
        return new Text("Nếu vẫn cần, hãy lập đề nghị mới.", "Make another proposal if it is still wanted.");
    }
}
