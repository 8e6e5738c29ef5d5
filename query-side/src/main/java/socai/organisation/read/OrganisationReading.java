package socai.organisation.read;

import java.util.List;
import socai.organisation.read.appointment.AppointmentProjection;
import socai.organisation.read.appointment.AppointmentsHandler;
import socai.organisation.read.find.FindHandler;
import socai.organisation.read.offices.OfficesHandler;
import socai.organisation.read.page.OrganisationHandler;
import socai.organisation.read.roll.RollHandler;
import socai.organisation.read.tree.TreeHandler;
import socai.spine.read.Projection;
import socai.spine.read.QueryHandler;
import socai.spine.read.Reading;

/** What can be asked of organisations. */
public final class OrganisationReading implements Reading {

    @Override
    public List<Projection> projections() {
        return List.of(new OrganisationProjection(), new StyleProjection(), new AppointmentProjection());
    }

    @Override
    public List<QueryHandler<?, ?>> handlers(Ports ports) {
        return List.of(
                new TreeHandler(ports.store(), ports.names(), ports.today()),
                new FindHandler(ports.store(), ports.names(), ports.today()),
                new OrganisationHandler(ports.store(), ports.history(), ports.names(), ports.today()),
                new OfficesHandler(ports.store(), ports.names(), ports.today()),
                new AppointmentsHandler(ports.store(), ports.calendars(), ports.names(), ports.today()),
                new RollHandler(ports.history(), ports.store(), ports.parameters(), ports.names(), ports.today()));
    }
}
