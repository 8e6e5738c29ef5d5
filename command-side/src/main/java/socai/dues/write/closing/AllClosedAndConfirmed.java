package socai.dues.write.closing;

import java.util.List;
import socai.dues.write.DuesSources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** A year is settled when its months are closed and what went up has arrived. */
record AllClosedAndConfirmed(boolean closed, boolean remitted, boolean confirmed) implements Rule {

    @Override
    public String id() {
        return "dues.all-closed-and-confirmed";
    }

    @Override
    public Citation citation() {
        return DuesSources.RECORD;
    }

    @Override
    public boolean holds() {
        return closed && remitted && confirmed;
    }

    @Override
    public Text refusal() {
        return new Text(
                "Chưa quyết toán được: đã khóa hết các tháng: {closed}; đã nộp hết: {remitted}; cấp trên đã xác nhận hết: {confirmed}.",
                "The year cannot be settled: all months closed: {closed}; all sent up: {remitted}; all confirmed: {confirmed}.");
    }

    @Override
    public Text remedy() {
        return new Text("Làm nốt phần còn thiếu rồi quyết toán.", "Do what is missing first.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("closed", closed), Fact.of("remitted", remitted), Fact.of("confirmed", confirmed));
    }
}
