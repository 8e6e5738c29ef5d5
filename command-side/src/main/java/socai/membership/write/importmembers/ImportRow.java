package socai.membership.write.importmembers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.events.Activity;
import socai.membership.events.ImportColumn;
import socai.spine.OrganisationId;
import socai.spine.Personal;

/**
 * One row as read from the file. What could not be read is absent and named in {@code unreadable}; every personal value
 * has as subject the id derived from the command and the row number.
 *
 * @param rowNumber    number of the row in the file, from 1
 * @param organisation the cell; absent when the file names none that is known
 * @param officialDate present for official members; a row without it is a probationary member
 */
public record ImportRow(
        int rowNumber,
        Optional<OrganisationId> organisation,
        @Personal.Label("person.name") Personal<String> name,
        @Personal.Label("person.birth-date") Optional<Personal<LocalDate>> birthDate,
        @Personal.Label("person.gender") Optional<Personal<String>> gender,
        @Personal.Label("person.citizen-id") Optional<Personal<String>> citizenId,
        Optional<LocalDate> admissionDate,
        Optional<LocalDate> officialDate,
        Optional<LocalDate> decisionDate,
        @Personal.Label("membership.card-number") Optional<Personal<String>> cardNumber,
        Activity activity,
        List<ImportColumn> unreadable) {}
