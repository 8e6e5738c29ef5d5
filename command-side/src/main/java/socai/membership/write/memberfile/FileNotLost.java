package socai.membership.write.memberfile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** The file is where it belongs. */
public record FileNotLost(Optional<LocalDate> since) implements Rule {

    @Override
    public String id() {
        return "membership.file-not-lost";
    }

    @Override
    public Citation citation() {
        return Sources.LOST_FILE;
    }

    @Override
    public boolean holds() {
        return since.isEmpty();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Hồ sơ đảng viên đã báo mất từ ngày {since}, chưa khôi phục.",
                "The member file has been missing since {since} and is not restored.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Kết luận việc mất hồ sơ, khôi phục hồ sơ trước.", "Close the inquiry and restore the file first.");
    }

    @Override
    public List<Fact> facts() {
        return since.map(day -> Fact.of("since", day)).stream().toList();
    }
}
