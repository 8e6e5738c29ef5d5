package socai.policy.read;

import java.util.List;
import socai.policy.read.book.PolicyBookHandler;
import socai.policy.read.changes.CompareHandler;
import socai.policy.read.regulation.RegulationHandler;
import socai.policy.read.uses.UsesHandler;
import socai.spine.read.Projection;
import socai.spine.read.QueryHandler;
import socai.spine.read.Reading;

/** What can be asked of the policy book. */
public final class PolicyReading implements Reading {

    @Override
    public List<Projection> projections() {
        return List.of(new PolicyProjection(), new PolicyUseProjection());
    }

    @Override
    public List<QueryHandler<?, ?>> handlers(Ports ports) {
        return List.of(
                new PolicyBookHandler(ports.store(), ports.names(), ports.today()),
                new RegulationHandler(ports.store(), ports.names(), ports.today()),
                new CompareHandler(ports.store(), ports.names()),
                new UsesHandler(ports.store(), ports.names(), ports.today()));
    }
}
