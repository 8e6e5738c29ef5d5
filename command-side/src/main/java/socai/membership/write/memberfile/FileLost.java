package socai.membership.write.memberfile;

import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** The loss of the file was reported and is not mended. */
public record FileLost(boolean lost) implements Rule {

    @Override
    public String id() {
        return "membership.file-lost";
    }

    @Override
    public Citation citation() {
        return Sources.LOST_FILE;
    }

    @Override
    public boolean holds() {
        return lost;
    }

    @Override
    public Text refusal() {
        return new Text("Hồ sơ đảng viên này không báo mất.", "This member file is not reported lost.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Không cần làm gì; nếu hồ sơ mất thì báo mất trước.",
                "There is nothing to do; if the file is gone, report the loss first.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("lost", lost));
    }
}
