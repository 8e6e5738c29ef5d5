package socai.organisation.read.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.spine.OrganisationId;
import socai.spine.read.Page;
import socai.spine.read.Query;
import socai.spine.read.Scope;

/**
 * Proposals to give an office in an organisation or below it.
 *
 * @param ended false: those that nobody confirmed or withdrew, the oldest first; true: the others, the latest first
 */
public record ListAppointments(OrganisationId organisation, boolean ended, Page page)
        implements Query<ListAppointments.Result> {

    public record Result(long total, List<Line> lines) {}

    /**
     * @param from      the first day that was proposed
     * @param lastDay   the last day on which it can be, or could have been, confirmed
     * @param endedOn   when it was confirmed or withdrawn
     * @param confirmer who confirmed it
     */
    public record Line(
            String appointment,
            String organisationId,
            String organisation,
            String office,
            String officeLabel,
            String personId,
            String person,
            LocalDate from,
            Optional<LocalDate> until,
            Optional<String> decisionNumber,
            String proposerId,
            String proposer,
            LocalDate proposedOn,
            LocalDate lastDay,
            AppointmentState state,
            Optional<LocalDate> endedOn,
            Optional<String> confirmer) {}

    @Override
    public Scope scope() {
        return new Scope.OfOrganisation(organisation);
    }
}
