package socai.dues.write.deferral;

import java.util.List;
import socai.dues.write.DuesSources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** An act on an application comes when it is its turn. */
record DeferralStands(boolean waiting, boolean fits) implements Rule {

    @Override
    public String id() {
        return "dues.deferral-stands";
    }

    @Override
    public Citation citation() {
        return DuesSources.RECORD;
    }

    @Override
    public boolean holds() {
        return fits;
    }

    @Override
    public Text refusal() {
        return new Text(
                "Không làm được bước này: đơn xin hoãn đóng đảng phí đang chờ quyết định: {waiting}.",
                "This step is not possible; an application to pay later waits for a decision: {waiting}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Đơn đang chờ thì quyết định trước; chưa có đơn thì nộp đơn.",
                "Decide on the application that waits; where there is none, ask first.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("waiting", waiting));
    }
}
