package socai.membership.write.cleansing;

import java.time.LocalDate;
import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** A campaign ends after it begins, and lies ahead. */
record CampaignAhead(LocalDate from, LocalDate until, LocalDate day) implements Rule {

    @Override
    public String id() {
        return "membership.cleansing-ahead";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return !until.isBefore(from) && !until.isBefore(day);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Đợt làm sạch từ {from} đến {until} không đúng: ngày cuối phải sau ngày đầu và chưa qua.",
                "A campaign from {from} to {until} is not possible: it ends after it begins, and not in the past.");
    }

    @Override
    public Text remedy() {
        return new Text("Chọn lại ngày bắt đầu và ngày kết thúc.", "Choose both days again.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("from", from), Fact.of("until", until), Fact.of("day", day));
    }
}
