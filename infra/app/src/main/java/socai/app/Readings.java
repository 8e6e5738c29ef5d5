package socai.app;

import java.util.List;
import socai.membership.read.MembershipReading;
import socai.organisation.read.OrganisationReading;
import socai.policy.read.PolicyReading;
import socai.spine.read.Projection;
import socai.spine.read.Reading;
import socai.spine.read.SpineReading;

/** The reading side of this program; a new context's read models are added here and nowhere else. */
public final class Readings {

    private Readings() {}

    public static List<Reading> all() {
        return List.of(new SpineReading(), new PolicyReading(), new OrganisationReading(), new MembershipReading());
    }

    public static List<Projection> projections() {
        return all().stream().flatMap(reading -> reading.projections().stream()).toList();
    }
}
