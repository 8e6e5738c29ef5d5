package socai.organisation.read;

import java.util.List;
import socai.organisation.read.tree.TreeHandler;
import socai.spine.read.Projection;
import socai.spine.read.QueryHandler;
import socai.spine.read.Reading;

/** What can be asked of organisations. */
public final class OrganisationReading implements Reading {

    @Override
    public List<Projection> projections() {
        return List.of(new OrganisationProjection());
    }

    @Override
    public List<QueryHandler<?, ?>> handlers(Ports ports) {
        return List.of(new TreeHandler(ports.store(), ports.names(), ports.today()));
    }
}
