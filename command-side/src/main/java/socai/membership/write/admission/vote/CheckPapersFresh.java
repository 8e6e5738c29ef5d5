package socai.membership.write.admission.vote;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.events.BackgroundCheckCompleted;
import socai.membership.events.OpinionsCollected;
import socai.membership.write.admission.rules.AdmissionRule;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Text;
import socai.spine.time.FullMonths;

/**
 * The result of the background check and the opinions are recent on the day of the vote: the last day on which the cell can
 * have them made again. Whether they are there at all, other rules ask.
 */
public record CheckPapersFresh(
        Optional<BackgroundCheckCompleted> check,
        Optional<OpinionsCollected> opinions,
        LocalDate on,
        Parameter validity)
        implements AdmissionRule {

    /** How long they may be used, in months. */
    static final String VALIDITY = "background-papers-validity";

    @Override
    public String id() {
        return "membership.check-papers-fresh";
    }

    @Override
    public boolean holds() {
        return fresh(check.map(BackgroundCheckCompleted::on)) && fresh(opinions.map(OpinionsCollected::on));
    }

    private boolean fresh(Optional<LocalDate> written) {
        return written.filter(day -> on.isAfter(FullMonths.after(day, validity.number())))
                .isEmpty();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Kết quả thẩm tra lý lịch ({check}) hoặc tổng hợp ý kiến ({opinions}) đã quá {validity} tháng vào "
                        + "ngày {on}.",
                "The background check ({check}) or the opinions ({opinions}) are older than {validity} months on {on}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Đề nghị thẩm tra lại, lấy lại ý kiến và ghi kết quả mới trước khi chi bộ biểu quyết.",
                "Ask for the check again, collect the opinions again, and record both before the cell votes.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(validity);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("check", check.map(done -> done.on().toString()).orElse("—")),
                Fact.of("opinions", opinions.map(done -> done.on().toString()).orElse("—")),
                Fact.of("validity", validity.value()),
                Fact.of("on", on));
    }
}
