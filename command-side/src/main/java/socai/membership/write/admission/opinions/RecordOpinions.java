package socai.membership.write.admission.opinions;

import socai.membership.events.AdmissionId;
import socai.membership.events.Opinion;
import socai.membership.write.admission.AdmissionCommand;
import socai.spine.Logical;
import socai.spine.Plain;
import socai.spine.TextForm;

/** @param documentNumber number of the summary (5-KNĐ) */
@Logical("membership.RecordOpinions")
public record RecordOpinions(
        AdmissionId admission,
        Opinion massOrganisation,
        Opinion residentialCell,
        @Plain(TextForm.NUMBER) String documentNumber)
        implements AdmissionCommand {}
