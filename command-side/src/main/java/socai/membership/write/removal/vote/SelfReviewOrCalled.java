package socai.membership.write.removal.vote;

import java.util.List;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;

/** The member reviewed themselves, or was called so often without an answer that the cell proceeds. */
record SelfReviewOrCalled(boolean received, int calls, Parameter needed) implements Rule {

    @Override
    public String id() {
        return "membership.removal-self-review";
    }

    @Override
    public Citation citation() {
        return needed.citation();
    }

    @Override
    public boolean holds() {
        return received || calls >= needed.number();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Đảng viên chưa tự kiểm điểm; chi bộ mới yêu cầu {calls} lần, cần {needed} lần.",
                "The member has not reviewed themselves; the cell has called {calls} times, it takes {needed}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Yêu cầu đảng viên kiểm điểm; đủ số lần mà không thực hiện thì chi bộ vẫn xem xét.",
                "Call the member; after that many calls without an answer the cell proceeds.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(needed);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("calls", calls), Fact.of("needed", needed.value()));
    }
}
