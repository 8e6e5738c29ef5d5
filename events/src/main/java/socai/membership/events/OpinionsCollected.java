package socai.membership.events;

import java.time.LocalDate;
import socai.spine.Logical;
import socai.spine.PersonId;

/** The opinions of the mass organisations at work and of the cell of the residence (5-KNĐ). */
@Logical("membership.OpinionsCollected")
public record OpinionsCollected(
        AdmissionId admission,
        LocalDate on,
        PersonId person,
        Opinion massOrganisation,
        Opinion residentialCell,
        String documentNumber)
        implements AdmissionEvent {}
