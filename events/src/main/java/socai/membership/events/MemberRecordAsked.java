package socai.membership.events;

import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.time.Deadline;

/** The new member is asked to declare the CV and the data sheet (lý lịch, phiếu đảng viên) of the member file. */
@Logical("membership.MemberRecordAsked")
public record MemberRecordAsked(MembershipId membership, PersonId person, OrganisationId organisation, Deadline limit)
        implements MembershipEvent {}
