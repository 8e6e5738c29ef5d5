package socai.organisation.write.appointment;

import java.util.List;
import java.util.Optional;
import socai.organisation.events.AppointmentId;
import socai.organisation.write.Offices;
import socai.organisation.write.Presence;
import socai.organisation.write.candidate.Candidate;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.Seen;
import socai.spine.Since;

/** Agree to what somebody else proposed: from now on the office is held. */
@Logical("organisation.ConfirmAppointment")
public record ConfirmAppointment(AppointmentId appointment) implements Command {

    /**
     * @param place     what is known of the organisation and the office; absent where nothing was proposed
     * @param candidate who is to take the office, and where
     */
    @Logical(value = "organisation.ConfirmAppointment.Facts", revision = 2)
    public record Facts(Optional<Place> place, @Since(2) Optional<Candidate> candidate) {}

    /**
     * @param organisation when it exists
     * @param holders      who holds that office in the time from the confirmation on
     */
    public record Place(Seen<Presence> organisation, Seen<List<Offices.Tenure>> holders) {}
}
