package socai.organisation.write.term;

import java.util.List;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;

/**
 * Whether a first meeting was inside the congress can be seen only where its opening is known too.
 *
 * @param asked for which terms the opening is asked
 */
record OpeningTold(boolean told, boolean met, Parameter asked) implements Rule {

    private static final String MET_INSIDE = "FIRST_MEETING";

    @Override
    public String id() {
        return "organisation.congress-opening-told";
    }

    @Override
    public Citation citation() {
        return asked.citation();
    }

    @Override
    public boolean holds() {
        return told || !met || !asked.value().equals(MET_INSIDE);
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(asked);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("openingTold", told), Fact.of("metInside", met));
    }

    @Override
    public Text refusal() {
        return new Text(
                "Phiên họp đầu tiên được ghi là họp trong thời gian đại hội nhưng chưa ghi ngày khai mạc đại hội.",
                "The first meeting is said to lie inside the congress, but not on which day the congress opened.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Ghi thêm ngày khai mạc đại hội, hoặc để trống phiên họp đầu tiên nếu họp sau đại hội.",
                "Add the day on which the congress opened, or leave the first meeting out if it came after.");
    }
}
