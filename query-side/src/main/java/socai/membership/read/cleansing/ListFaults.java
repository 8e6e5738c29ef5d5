package socai.membership.read.cleansing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.spine.OrganisationId;
import socai.spine.read.Page;
import socai.spine.read.Query;
import socai.spine.read.Scope;

/** The faults of the records of an organisation and below it, one line each. @param rule absent: all */
public record ListFaults(OrganisationId organisation, Optional<RecordRule> rule, Page page)
        implements Query<ListFaults.Result> {

    public record Result(String organisation, Optional<String> rule, int total, List<Line> lines) {}

    /**
     * @param code   of this fault, by which a corrected list is read again
     * @param name   reads as erased for a person whose data was destroyed
     * @param stored what stands in the record, where that may be told
     */
    public record Line(
            String code,
            String personId,
            String name,
            Optional<LocalDate> birthDate,
            String organisationId,
            String organisation,
            RecordRule rule,
            String label,
            String stored) {}

    @Override
    public Scope scope() {
        return new Scope.OfOrganisation(organisation);
    }
}
