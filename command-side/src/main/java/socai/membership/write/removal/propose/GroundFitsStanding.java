package socai.membership.write.removal.propose;

import java.util.List;
import socai.membership.events.RemovalGround;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** Being unfit to become official is a ground against members on probation only. */
record GroundFitsStanding(RemovalGround ground, boolean probationary) implements Rule {

    @Override
    public String id() {
        return "membership.removal-ground-fits-standing";
    }

    @Override
    public Citation citation() {
        return Sources.CHARTER_5;
    }

    @Override
    public boolean holds() {
        return ground != RemovalGround.UNFIT_ON_PROBATION || probationary;
    }

    @Override
    public Text refusal() {
        return new Text(
                "Trường hợp này chỉ áp dụng với đảng viên dự bị.", "This ground is only for members on probation.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Chọn trường hợp khác, hoặc kiểm tra lại đảng viên.",
                "Choose another ground, or check whom it is about.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("probationary", probationary));
    }
}
