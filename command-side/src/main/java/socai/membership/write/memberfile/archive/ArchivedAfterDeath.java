package socai.membership.write.memberfile.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** The file is archived after the death. */
record ArchivedAfterDeath(Optional<LocalDate> diedOn, LocalDate on) implements Rule {

    @Override
    public String id() {
        return "membership.file-archived-after-death";
    }

    @Override
    public Citation citation() {
        return Sources.DECEASED;
    }

    @Override
    public boolean holds() {
        return diedOn.filter(day -> !on.isBefore(day)).isPresent();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Lưu trữ ghi ngày {on}, trước ngày từ trần {diedOn}.",
                "Archived on {on}, before the death on {diedOn}.");
    }

    @Override
    public Text remedy() {
        return new Text("Xem lại ngày đưa hồ sơ vào lưu trữ.", "Check the day on which the file was archived.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("on", on),
                Fact.of("diedOn", diedOn.map(LocalDate::toString).orElse("—")));
    }
}
