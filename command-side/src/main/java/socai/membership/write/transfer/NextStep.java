package socai.membership.write.transfer;

import java.util.List;
import socai.membership.events.TransferStage;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** This step comes next on the way of the transfer. */
public record NextStep(TransferFile file, TransferStage step) implements Rule {

    @Override
    public String id() {
        return "membership.transfer-next-step";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return file.next().filter(step::equals).isPresent();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Hồ sơ chuyển sinh hoạt chưa đến hoặc đã qua bước này (hiện ở bước {stage}).",
                "The transfer is not at this step: it stands at {stage}.");
    }

    @Override
    public Text remedy() {
        return new Text("Mở hồ sơ để xem bước tiếp theo.", "Open the file to see which step comes next.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("stage", file.stage()), Fact.of("step", step));
    }
}
