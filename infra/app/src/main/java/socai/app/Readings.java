package socai.app;

import java.util.List;
import java.util.stream.Stream;
import socai.dues.read.DuesReading;
import socai.membership.read.MembershipReading;
import socai.membership.read.search.PeopleSearch;
import socai.membership.read.search.Remits;
import socai.membership.read.search.Searching;
import socai.organisation.read.OrganisationReading;
import socai.policy.read.PolicyReading;
import socai.spine.read.Projection;
import socai.spine.read.QueryHandler;
import socai.spine.read.Reading;
import socai.spine.read.SpineReading;

/** The reading side of this program; a new context's read models are added here and nowhere else. */
public final class Readings {

    private Readings() {}

    public static List<Reading> all() {
        return List.of(
                new SpineReading(),
                new PolicyReading(),
                new OrganisationReading(),
                new MembershipReading(),
                new DuesReading());
    }

    /** Everything that can be asked. */
    public static List<QueryHandler<?, ?>> handlers(Reading.Ports ports, PeopleSearch index, Remits remits) {
        Searching searching = new Searching(
                index, remits, ports.store(), ports.calendars(), ports.parameters(), ports.names(), ports.today());
        return Stream.of(
                        all().stream()
                                .flatMap(reading -> reading.handlers(ports).stream())
                                .toList(),
                        MembershipReading.handlers(ports, remits),
                        searching.handlers())
                .<QueryHandler<?, ?>>flatMap(List::stream)
                .toList();
    }

    public static List<Projection> projections() {
        return all().stream().flatMap(reading -> reading.projections().stream()).toList();
    }
}
