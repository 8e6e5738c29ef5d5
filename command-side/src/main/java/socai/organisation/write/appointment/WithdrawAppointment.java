package socai.organisation.write.appointment;

import socai.organisation.events.AppointmentId;
import socai.spine.Command;
import socai.spine.Logical;

/** Take back what one proposed oneself, while nobody confirmed it. */
@Logical("organisation.WithdrawAppointment")
public record WithdrawAppointment(AppointmentId appointment) implements Command {}
