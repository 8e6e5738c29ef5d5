package socai.membership.write.memberrecord.open;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** A member has one file, opened once. */
record OneRecord(Optional<LocalDate> known) implements Rule {

    @Override
    public String id() {
        return "membership.record-opened-once";
    }

    @Override
    public Citation citation() {
        return Sources.MEMBER_RECORD;
    }

    @Override
    public boolean holds() {
        return known.isEmpty();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Hồ sơ đảng viên đã lập, lý lịch kê khai ngày {known}.",
                "The member file is open already; the CV was declared on {known}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Không cần lập lại; mục ghi sai thì đề nghị đính chính.",
                "There is nothing to open; what is wrong in it is corrected.");
    }

    @Override
    public List<Fact> facts() {
        return known.map(day -> Fact.of("known", day)).stream().toList();
    }
}
