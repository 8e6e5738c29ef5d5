package socai.app.importing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import socai.app.importing.columns.OrganisationField;
import socai.app.importing.columns.ReadingFault;
import socai.app.importing.sheet.SheetRow;
import socai.organisation.events.OrganisationForm;
import socai.organisation.events.OrganisationRank;
import socai.organisation.write.establish.EstablishOrganisation;
import socai.spine.OrganisationId;

/**
 * A row as read.
 *
 * @param founding what it says; empty when there are faults
 */
record OrganisationReading(SheetRow row, Optional<Founding> founding, Map<OrganisationField, ReadingFault> faults) {

    /**
     * @param code       digits
     * @param parentCode digits; empty for a root
     */
    record Founding(
            Optional<String> code,
            String name,
            Optional<String> parentCode,
            String type,
            OrganisationRank rank,
            OrganisationForm form,
            boolean pilot,
            boolean delegated,
            LocalDate from,
            Optional<String> decisionNumber) {

        EstablishOrganisation under(Optional<OrganisationId> parent) {
            return new EstablishOrganisation(
                    name, parent, type, rank, form, code, pilot, delegated, from, decisionNumber);
        }
    }
}
