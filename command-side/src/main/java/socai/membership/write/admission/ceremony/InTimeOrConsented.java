package socai.membership.write.admission.ceremony;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.events.LateCeremonyConsented;
import socai.membership.write.admission.rules.AdmissionRule;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Text;
import socai.spine.time.Deadline;
import socai.spine.time.WorkingCalendar;

/** The ceremony is held within its limit, or the directly superior committee agreed that it be held later. */
public record InTimeOrConsented(
        Deadline deadline,
        LocalDate on,
        WorkingCalendar calendar,
        Optional<LateCeremonyConsented> consent,
        Parameter limit,
        Parameter consenting)
        implements AdmissionRule {

    @Override
    public String id() {
        return "membership.ceremony-in-time";
    }

    @Override
    public boolean holds() {
        return deadline.metBy(on, calendar) || consent.isPresent();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Lễ kết nạp ngày {on} quá hạn {late} ngày làm việc (hạn cuối {lastDay}, tính từ {start}) "
                        + "và chưa có ý kiến đồng ý của cấp ủy cấp trên trực tiếp.",
                "The ceremony of {on} is {late} working days late (last day {lastDay}, counted from "
                        + "{start}), and the directly superior committee has not agreed.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Báo cáo và đề nghị cấp ủy cấp trên trực tiếp đồng ý bằng văn bản.",
                "Report, and ask the directly superior committee for its consent.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(limit, consenting);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("on", on),
                Fact.of("start", deadline.start()),
                Fact.of("lastDay", deadline.lastDay(calendar)),
                Fact.of("late", deadline.late(on, calendar)),
                Fact.of("calendar", calendar.version()),
                Fact.of(
                        "consent",
                        consent.map(LateCeremonyConsented::documentNumber).orElse("—")));
    }
}
