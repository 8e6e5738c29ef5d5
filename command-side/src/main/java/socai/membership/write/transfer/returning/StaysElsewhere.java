package socai.membership.write.transfer.returning;

import java.util.List;
import socai.membership.events.TransferStage;
import socai.membership.write.rules.Sources;
import socai.membership.write.transfer.TransferFile;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** Only a stay can end: the seat of this transfer did not move. */
record StaysElsewhere(TransferFile file) implements Rule {

    @Override
    public String id() {
        return "membership.transfer-stay";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return file.next().filter(TransferStage.ENDED::equals).isPresent();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Không có đợt sinh hoạt tạm thời nào đang diễn ra theo hồ sơ này.",
                "No stay elsewhere is running by this transfer.");
    }

    @Override
    public Text remedy() {
        return new Text("Mở hồ sơ để xem bước hiện tại.", "Open the file to see where it stands.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("stage", file.stage()));
    }
}
