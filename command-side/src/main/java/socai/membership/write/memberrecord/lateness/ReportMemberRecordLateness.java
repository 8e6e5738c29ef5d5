package socai.membership.write.memberrecord.lateness;

import socai.membership.events.MembershipId;
import socai.spine.Command;
import socai.spine.Logical;

/** Tells the superior that a new member has not declared CV and data sheet in time. */
@Logical("membership.ReportMemberRecordLateness")
public record ReportMemberRecordLateness(MembershipId membership) implements Command {}
