package socai.membership.write.importmembers;

import java.time.LocalDate;
import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** Nobody is official before the admission. */
record OfficialAfterAdmission(LocalDate admission, LocalDate official) implements Rule {

    @Override
    public String id() {
        return "membership.import-official-after-admission";
    }

    @Override
    public Citation citation() {
        return Sources.CHARTER_5;
    }

    @Override
    public boolean holds() {
        return !official.isBefore(admission);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Ngày chính thức {official} ở trước ngày kết nạp {admission}.",
                "The official date {official} is before the admission {admission}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Xem lại hai ngày trên quyết định công nhận và hồ sơ kết nạp.",
                "Check both days on the decision of recognition and in the admission file.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("admission", admission), Fact.of("official", official));
    }
}
