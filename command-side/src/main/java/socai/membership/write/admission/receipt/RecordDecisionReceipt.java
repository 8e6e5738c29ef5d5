package socai.membership.write.admission.receipt;

import java.time.LocalDate;
import socai.membership.events.AdmissionId;
import socai.membership.write.admission.AdmissionCommand;
import socai.spine.Logical;

/** @param receivedOn day on which the decision, to admit or not, reached the cell */
@Logical("membership.RecordDecisionReceipt")
public record RecordDecisionReceipt(AdmissionId admission, LocalDate receivedOn) implements AdmissionCommand {}
