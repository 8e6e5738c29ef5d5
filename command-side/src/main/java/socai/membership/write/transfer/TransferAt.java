package socai.membership.write.transfer;

import java.util.List;
import java.util.Set;
import socai.membership.events.TransferStage;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** The transfer stands where this is possible. */
public record TransferAt(TransferStage stage, Set<TransferStage> possible) implements Rule {

    @Override
    public String id() {
        return "membership.transfer-stage";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return possible.contains(stage);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Hồ sơ chuyển sinh hoạt đang ở bước {stage}, không làm được việc này.",
                "The transfer stands at {stage}; this is not possible there.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Mở hồ sơ để xem bước hiện tại và việc làm được.",
                "Open the file to see where it stands and what can be done.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("stage", stage));
    }
}
