package socai.membership.write.reorganisation.decide;

import java.util.List;
import socai.membership.write.reorganisation.Reorganising;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** This decision about this organisation is not recorded with other content. */
record DecisionNotThere(boolean there) implements Rule {

    @Override
    public String id() {
        return "membership.reorganisation-decided-once";
    }

    @Override
    public Citation citation() {
        return Reorganising.CONVENTION;
    }

    @Override
    public boolean holds() {
        return !there;
    }

    @Override
    public Text refusal() {
        return new Text(
                "Quyết định này về tổ chức này đã được ghi với nội dung khác.",
                "This decision about this organisation is on record with other content.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Mở hồ sơ sắp xếp đã có; nếu là quyết định khác thì ghi đúng số của nó.",
                "Open the file that is there; another decision has another number.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("there", there));
    }
}
