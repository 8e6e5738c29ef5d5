package socai.organisation.write.types;

import socai.organisation.events.OrganisationForm;
import socai.organisation.events.OrganisationRank;
import socai.spine.Text;

/**
 * A kind of organisation at one rank and in one form, as one published list has it.
 *
 * @param pilot this rank was or is only tried out
 */
public record OrganisationType(String code, Text name, OrganisationRank rank, OrganisationForm form, boolean pilot) {

    boolean is(String otherCode, OrganisationRank otherRank, OrganisationForm otherForm) {
        return code.equals(otherCode) && rank == otherRank && form == otherForm;
    }
}
