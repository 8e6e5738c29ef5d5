package socai.organisation.write;

import java.time.LocalDate;
import java.util.Optional;
import socai.organisation.events.AppointmentEvent;
import socai.organisation.events.AppointmentEvent.AppointmentConfirmed;
import socai.organisation.events.AppointmentEvent.AppointmentProposed;
import socai.organisation.events.AppointmentEvent.AppointmentWithdrawn;
import socai.organisation.events.AppointmentId;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.StreamType;
import socai.spine.write.Dossier;

/**
 * A proposal to give an office, and what became of it.
 *
 * @param proposal  what was proposed; absent while nothing was
 * @param confirmer who confirmed it; absent while nobody did
 * @param withdrawn whether its proposer took it back
 */
public record Appointment(Optional<AppointmentProposed> proposal, Optional<PersonId> confirmer, boolean withdrawn)
        implements Dossier {

    public static final Appointment NONE = new Appointment(Optional.empty(), Optional.empty(), false);

    public static final StreamType<Appointment, AppointmentEvent> TYPE =
            new StreamType<>("appointment", AppointmentId.PREFIX, AppointmentEvent.class, NONE, Appointment::evolve);

    public Appointment evolve(AppointmentEvent event) {
        return switch (event) {
            case AppointmentProposed e -> new Appointment(Optional.of(e), Optional.empty(), false);
            case AppointmentConfirmed e -> new Appointment(proposal, Optional.of(e.confirmer()), withdrawn);
            case AppointmentWithdrawn ignored -> new Appointment(proposal, confirmer, true);
        };
    }

    /** Whether it still waits for somebody. */
    public boolean open() {
        return proposal.isPresent() && confirmer.isEmpty() && !withdrawn;
    }

    /** From when to when the office is held if it is confirmed on this day: never from before the confirmation. */
    public static Span held(AppointmentProposed proposed, LocalDate on) {
        return new Span(proposed.from().isBefore(on) ? on : proposed.from(), proposed.until());
    }

    @Override
    public Optional<OrganisationId> matter() {
        return proposal.map(AppointmentProposed::organisation);
    }

    @Override
    public Optional<PersonId> subject() {
        return Optional.empty();
    }
}
