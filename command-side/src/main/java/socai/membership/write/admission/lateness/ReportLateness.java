package socai.membership.write.admission.lateness;

import socai.membership.events.AdmissionClock;
import socai.membership.events.AdmissionId;
import socai.membership.write.admission.AdmissionCommand;
import socai.spine.Logical;

/** Tells the superior that a limit of this file has passed. */
@Logical("membership.ReportLateness")
public record ReportLateness(AdmissionId admission, AdmissionClock clock) implements AdmissionCommand {}
