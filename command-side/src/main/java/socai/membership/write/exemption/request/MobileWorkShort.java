package socai.membership.write.exemption.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.events.ExemptionReason;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;
import socai.spine.time.Deadline;
import socai.spine.time.WorkingCalendar;

/** Mobile work inside the country exempts for less than so many months; who is away longer is transferred. */
record MobileWorkShort(ExemptionReason reason, Optional<LocalDate> until, LocalDate day, Parameter longest)
        implements Rule {

    @Override
    public String id() {
        return "membership.exemption-mobile-work-short";
    }

    @Override
    public Citation citation() {
        return longest.citation();
    }

    private LocalDate limit() {
        return new Deadline(day, longest.number(), longest.unit()).lastDay(WorkingCalendar.NONE);
    }

    @Override
    public boolean holds() {
        return reason != ExemptionReason.MOBILE_WORK
                || until.filter(back -> !back.isBefore(limit())).isEmpty();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Làm việc lưu động chỉ được miễn dưới {longest} tháng: ngày sinh hoạt trở lại phải trước ngày {limit}.",
                "Mobile work exempts for less than {longest} months: activity begins again before {limit}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Ghi ngày trở lại sớm hơn, hoặc làm thủ tục chuyển sinh hoạt đảng.",
                "Enter an earlier day, or transfer the member.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(longest);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("longest", longest.value()), Fact.of("limit", limit()));
    }
}
