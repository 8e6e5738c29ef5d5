package socai.membership.events;

import java.time.LocalDate;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.PersonId;

/** The organisation of the file was reorganised or its member moved with it: {@code to} goes on with it as it stands. */
@Logical("membership.AdmissionCarriedOver")
public record AdmissionCarriedOver(
        AdmissionId admission, LocalDate on, PersonId person, OrganisationId from, OrganisationId to)
        implements AdmissionEvent {}
