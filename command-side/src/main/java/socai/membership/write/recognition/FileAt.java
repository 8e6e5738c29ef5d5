package socai.membership.write.recognition;

import java.util.List;
import java.util.Set;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** The file stands where this step is possible. */
public record FileAt(Stage stage, Set<Stage> possible) implements Rule {

    @Override
    public String id() {
        return "membership.recognition-file-stage";
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
                "Hồ sơ công nhận đảng viên chính thức đang ở bước “"
                        + stage.label().vi() + "”, chưa thể hoặc không còn làm được việc này.",
                "The recognition file stands at “" + stage.label().en() + "”; this step is not possible there.");
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
