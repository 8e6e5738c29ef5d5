package socai.membership.write.memberfile.archive;

import java.util.List;
import java.util.Optional;
import socai.membership.events.MemberFileEvent.MemberFileArchived;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** A file is archived once, and from then on it lies there. */
public record FileNotArchived(Optional<MemberFileArchived> archived) implements Rule {

    @Override
    public String id() {
        return "membership.file-not-archived";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return archived.isEmpty();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Hồ sơ đã đưa vào lưu trữ số {archiveNumber}.", "The file is archived under {archiveNumber} already.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Không cần làm gì; xem sổ đảng viên từ trần.",
                "There is nothing to do; see the register of the deceased.");
    }

    @Override
    public List<Fact> facts() {
        return archived.map(e -> Fact.of("archiveNumber", e.archiveNumber())).stream()
                .toList();
    }
}
