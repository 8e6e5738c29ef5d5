package socai.policy.read;

import java.util.List;
import socai.policy.read.book.PolicyBookHandler;
import socai.spine.read.Projection;
import socai.spine.read.QueryHandler;
import socai.spine.read.Reading;

/** What can be asked of the policy book. */
public final class PolicyReading implements Reading {

    @Override
    public List<Projection> projections() {
        return List.of(new PolicyProjection());
    }

    @Override
    public List<QueryHandler<?, ?>> handlers(Ports ports) {
        return List.of(new PolicyBookHandler(ports.store(), ports.names(), ports.today()));
    }
}
