package socai.membership.events;

import java.time.LocalDate;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.PersonId;

/**
 * The file proper was opened. Rules that name the opening of the file as their anchor are read at this day.
 *
 * @param applicationDate day of the handwritten application (1-KNĐ)
 * @param cvDate          day of the CV (2-KNĐ), never before the application
 * @param regulation      code of the regulation under which the file was opened
 */
@Logical("membership.AdmissionFileOpened")
public record AdmissionFileOpened(
        AdmissionId admission,
        LocalDate on,
        PersonId person,
        OrganisationId organisation,
        LocalDate applicationDate,
        LocalDate cvDate,
        String regulation)
        implements AdmissionEvent {}
