package socai.membership.write.reorganisation;

import java.util.List;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** The reorganisation was decided and is not completed. */
public record StillOpen(boolean decided, boolean completed) implements Rule {

    @Override
    public String id() {
        return "membership.reorganisation-open";
    }

    @Override
    public Citation citation() {
        return Reorganising.CONVENTION;
    }

    @Override
    public boolean holds() {
        return decided && !completed;
    }

    public static StillOpen of(Reorganisation state) {
        return new StillOpen(state.decided().isPresent(), state.completed().isPresent());
    }

    @Override
    public Text refusal() {
        return new Text(
                "Không có quyết định sắp xếp tổ chức này, hoặc việc sắp xếp đã hoàn tất.",
                "There is no such reorganisation, or it is completed.");
    }

    @Override
    public Text remedy() {
        return new Text("Xem lại hồ sơ sắp xếp tổ chức.", "Look at the file of the reorganisation again.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("decided", decided), Fact.of("completed", completed));
    }
}
