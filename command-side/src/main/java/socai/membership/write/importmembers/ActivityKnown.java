package socai.membership.write.importmembers;

import java.util.Arrays;
import java.util.List;
import socai.membership.events.Activity;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** The state of activity is one that is known. */
record ActivityKnown(String activity) implements Rule {

    @Override
    public String id() {
        return "membership.import-activity-known";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return Arrays.stream(Activity.values()).anyMatch(known -> known.name().equals(activity));
    }

    @Override
    public Text refusal() {
        return new Text(
                "Không rõ tình trạng sinh hoạt “{activity}”.", "The state of activity “{activity}” is unknown.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("activity", activity));
    }
}
