package socai.membership.write.importmembers;

import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** No two people have one citizen id. */
record CitizenIdNotTaken(boolean taken) implements Rule {

    @Override
    public String id() {
        return "membership.import-citizen-id-free";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return !taken;
    }

    @Override
    public Text refusal() {
        return new Text(
                "Số định danh cá nhân đã được đăng ký cho một người khác.",
                "The citizen id is already registered for somebody else.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Xem lại số; nếu đúng là một người, không nhập lại mà đính chính hồ sơ đã có.",
                "Check the number; if it is the same person, correct the record that is there instead of importing another.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("taken", taken));
    }
}
