package socai.membership.write.reorganisation.carry;

import java.util.List;
import socai.membership.write.reorganisation.Reorganising;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** The file is open and lies in the organisation that is reorganised. */
record FileInside(boolean open, boolean inside) implements Rule {

    @Override
    public String id() {
        return "membership.reorganisation-file-inside";
    }

    @Override
    public Citation citation() {
        return Reorganising.CONVENTION;
    }

    @Override
    public boolean holds() {
        return open && inside;
    }

    @Override
    public Text refusal() {
        return new Text(
                "Hồ sơ không thuộc tổ chức được sắp xếp, hoặc đã giải quyết xong.",
                "The file does not lie in the reorganised organisation, or is closed.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Chỉ chuyển hồ sơ đang giải quyết của tổ chức này.",
                "Only open files of this organisation are carried over.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("open", open), Fact.of("inside", inside));
    }
}
