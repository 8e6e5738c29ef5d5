package socai.membership.events;

import java.time.LocalDate;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.PersonId;

/**
 * The file is one of re-admission (kết nạp lại): the person was a member before.
 *
 * @param organisation  the cell
 * @param former        the membership that ended
 * @param membership    the one that the ceremony will begin
 * @param end           how the former one ended
 * @param leftOn        first day without it
 * @param hardship      left in extreme hardship of the family
 * @param consentedBy   the organisation whose standing committee consents in writing
 * @param consentNumber of its letter
 */
@Logical("membership.ReadmissionOpened")
public record ReadmissionOpened(
        AdmissionId admission,
        LocalDate on,
        PersonId person,
        OrganisationId organisation,
        MembershipId former,
        MembershipId membership,
        MembershipEnd end,
        LocalDate leftOn,
        boolean hardship,
        OrganisationId consentedBy,
        String consentNumber)
        implements AdmissionEvent {}
