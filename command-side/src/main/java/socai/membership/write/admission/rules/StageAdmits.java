package socai.membership.write.admission.rules;

import java.util.List;
import java.util.stream.Collectors;
import socai.membership.write.admission.AdmissionStage;
import socai.spine.Fact;
import socai.spine.Text;

/** The file has come to a step at which this may be done. */
public record StageAdmits(AdmissionStage stage, List<AdmissionStage> admitting) implements AdmissionRule {

    @Override
    public String id() {
        return "membership.admission-stage";
    }

    @Override
    public boolean holds() {
        return admitting.contains(stage);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Hồ sơ đang ở bước: " + stage.vi() + "; việc này chỉ làm được ở bước: "
                        + admitting.stream().map(AdmissionStage::vi).collect(Collectors.joining("; ")) + ".",
                "The file stands at: " + stage.en() + "; this can be done only at: "
                        + admitting.stream().map(AdmissionStage::en).collect(Collectors.joining("; ")) + ".");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Mở hồ sơ để xem bước hiện tại và việc cần làm tiếp theo.",
                "Open the file to see where it stands and what comes next.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("stage", stage));
    }
}
