package socai.membership.write.reorganisation.move;

import java.util.List;
import socai.membership.write.reorganisation.Reorganising;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** The member sits in the organisation that is reorganised, or below it. */
record MoverInside(boolean inside) implements Rule {

    @Override
    public String id() {
        return "membership.reorganisation-member-inside";
    }

    @Override
    public Citation citation() {
        return Reorganising.CONVENTION;
    }

    @Override
    public boolean holds() {
        return inside;
    }

    @Override
    public Text refusal() {
        return new Text(
                "Đảng viên không sinh hoạt tại tổ chức được sắp xếp.",
                "The member does not sit in the organisation that is reorganised.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Chuyển sinh hoạt cho đảng viên này bằng hồ sơ riêng.",
                "Such a member moves by a transfer of their own.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("inside", inside));
    }
}
