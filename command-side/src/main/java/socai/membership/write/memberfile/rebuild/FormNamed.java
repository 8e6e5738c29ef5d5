package socai.membership.write.memberfile.rebuild;

import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** A paper is told by its form. */
record FormNamed(String formCode) implements Rule {

    @Override
    public String id() {
        return "membership.file-form-named";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return !formCode.isBlank();
    }

    @Override
    public Text refusal() {
        return new Text("Chưa ghi mẫu của giấy tờ được khôi phục.", "The form of the paper is not said.");
    }

    @Override
    public Text remedy() {
        return new Text("Ghi ký hiệu mẫu, thí dụ 1-HSĐV.", "Say which form it is, for instance 1-HSĐV.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("formCode", formCode));
    }
}
