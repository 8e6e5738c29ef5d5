package socai.membership.write.correctmembership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.write.MembershipDates;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** Decision, ceremony and official date keep their order. */
record DatesInOrder(MembershipDates dates) implements Rule {

    private static boolean ordered(Optional<LocalDate> first, Optional<LocalDate> second) {
        return first.isEmpty() || second.isEmpty() || !first.get().isAfter(second.get());
    }

    private static String shown(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("–");
    }

    @Override
    public String id() {
        return "membership.dates-in-order";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return ordered(dates.decision(), dates.admission()) && ordered(dates.admission(), dates.official());
    }

    @Override
    public Text refusal() {
        return new Text(
                "Sau đính chính, các ngày không còn theo thứ tự: quyết định {decision}, kết nạp {admission}, chính thức {official}.",
                "After the correction the dates are out of order: decision {decision}, admission {admission}, official {official}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Xem lại ba ngày trên giấy tờ; nếu sai nhiều ngày, đính chính lần lượt sao cho luôn đúng thứ tự.",
                "Check the three dates on the papers; where several are wrong, correct them one by one so that they stay in order.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("decision", shown(dates.decision())),
                Fact.of("admission", shown(dates.admission())),
                Fact.of("official", shown(dates.official())));
    }
}
