package socai.membership.write.memberfile.archive;

import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** The register of the deceased takes the files of members who died. */
record FileOfDeceased(boolean died) implements Rule {

    @Override
    public String id() {
        return "membership.file-of-deceased";
    }

    @Override
    public Citation citation() {
        return Sources.DECEASED;
    }

    @Override
    public boolean holds() {
        return died;
    }

    @Override
    public Text refusal() {
        return new Text("Đảng viên này chưa được ghi nhận từ trần.", "This member is not recorded as deceased.");
    }

    @Override
    public Text remedy() {
        return new Text("Ghi nhận đảng viên từ trần trước.", "Record the death first.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("died", died));
    }
}
