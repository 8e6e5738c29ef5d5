package socai.membership.write.removal.propose;

import java.util.List;
import java.util.Optional;
import socai.membership.events.RemovalGround;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;

/** So many years in a row were judged to violate the standing of a member. */
record YearsReached(RemovalGround ground, Optional<Integer> years, Parameter grounds, Parameter fewest)
        implements Rule {

    @Override
    public String id() {
        return "membership.removal-years-reached";
    }

    @Override
    public Citation citation() {
        return fewest.citation();
    }

    @Override
    public boolean holds() {
        return !List.of(grounds.value().split(";")).contains(ground.name())
                || years.filter(many -> many >= fewest.number()).isPresent();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Trường hợp này cần {fewest} năm liền; mới ghi {years} năm.",
                "This ground needs {fewest} years in a row; {years} are given.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Ghi số năm liền bị đánh giá vi phạm tư cách đảng viên.",
                "Enter for how many years in a row the member was judged so.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(grounds, fewest);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("fewest", fewest.value()),
                Fact.of("years", years.map(String::valueOf).orElse("—")));
    }
}
