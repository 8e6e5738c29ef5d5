package socai.membership.write.extendrecognitionclock;

import java.util.List;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;

/** A limit is extended once. */
record ExtendedOnce(Parameter most, boolean extended) implements Rule {

    @Override
    public String id() {
        return "membership.recognition-extended-once";
    }

    @Override
    public Citation citation() {
        return most.citation();
    }

    @Override
    public boolean holds() {
        return !extended;
    }

    @Override
    public Text refusal() {
        return new Text("Thời hạn đã được gia hạn một lần.", "The limit was extended once already.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Ra quyết định trong thời hạn đã gia hạn; nếu quá hạn thì báo cáo cấp trên.",
                "Decide within the extended limit; if it passes, report to the superior.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(most);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("extended", extended));
    }
}
