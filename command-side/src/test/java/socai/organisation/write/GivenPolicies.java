package socai.organisation.write;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import socai.spine.Anchor;
import socai.spine.Anchors;
import socai.spine.Citation;
import socai.spine.Confidence;
import socai.spine.NoPolicyInForce;
import socai.spine.Parameter;
import socai.spine.Policies;
import socai.spine.PolicyRef;
import socai.spine.time.WorkingCalendar;

/** Parameters of one made-up regulation that is always in force. */
public record GivenPolicies(Map<String, String> values) implements Policies {

    public static GivenPolicies of(String... keysAndValues) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            values.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return new GivenPolicies(values);
    }

    /** What the packaged regulations say while 208-QĐ/TW is in force. */
    public static GivenPolicies usual() {
        return of(
                "organisation-setup-decider", "superior committee",
                "commune-organisation-setup-decider", "provincial committee",
                "commune-organisation-types", "dang-bo-xa dang-bo-phuong dang-bo-dac-khu",
                "organisation-code-groups", "2.3.3.3.3",
                "standing-committee-max-ratio", "1/3",
                "cell-committee-min-members", "9",
                "four-eyes-period", "30");
    }

    public GivenPolicies with(String key, String value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(key, value);
        return new GivenPolicies(more);
    }

    public GivenPolicies without(String key) {
        Map<String, String> fewer = new LinkedHashMap<>(values);
        fewer.remove(key);
        return new GivenPolicies(fewer);
    }

    @Override
    public Parameter parameter(String key, Anchors at) {
        String value = values.get(key);
        if (value == null) {
            throw new NoPolicyInForce(key, at.act());
        }
        return new Parameter(
                key,
                value,
                key.endsWith("-period") ? "days" : "",
                Anchor.ACT,
                new Citation("208-QĐ/TW", key, Confidence.S),
                new PolicyRef("208-QĐ/TW", "0".repeat(64), LocalDate.of(2010, 1, 1)));
    }

    @Override
    public boolean has(String key, Anchors at) {
        return values.containsKey(key);
    }

    @Override
    public WorkingCalendar calendar() {
        return WorkingCalendar.NONE;
    }
}
