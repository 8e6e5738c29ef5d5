package socai.membership.write.admission.review;

import socai.membership.events.AdmissionId;
import socai.membership.write.admission.AdmissionCommand;
import socai.spine.Logical;

/** Tells the superior that somebody on the list of sympathisers was not reviewed in time. */
@Logical("membership.ReportSympathiserReviewLateness")
public record ReportSympathiserReviewLateness(AdmissionId admission) implements AdmissionCommand {}
