package socai.organisation.write.types;

import java.time.LocalDate;
import java.util.Optional;
import socai.organisation.events.OrganisationForm;
import socai.organisation.events.OrganisationRank;
import socai.spine.Confidence;
import socai.spine.Text;

/**
 * A kind of organisation in one period; the same code may have another rank in another period.
 *
 * @param pilot   this rank was or is only tried out
 * @param validTo last day; absent while it is in force
 */
public record OrganisationType(
        String code,
        Text name,
        OrganisationRank rank,
        OrganisationForm form,
        boolean pilot,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        String source,
        Confidence confidence) {

    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && validTo.filter(day::isAfter).isEmpty();
    }
}
