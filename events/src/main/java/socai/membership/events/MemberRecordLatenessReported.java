package socai.membership.events;

import java.time.LocalDate;
import socai.spine.Logical;
import socai.spine.PersonId;
import socai.spine.time.Deadline;

/** The superior was told that CV and data sheet were not declared in time; they are still asked for. */
@Logical("membership.MemberRecordLatenessReported")
public record MemberRecordLatenessReported(
        MembershipId membership, PersonId person, LocalDate on, Deadline limit, int late, String calendar)
        implements MembershipEvent {}
