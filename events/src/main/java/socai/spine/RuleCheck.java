package socai.spine;

import java.util.List;

/** That a rule was checked, with what, and how it came out; passed rules are kept too, because a replay shows them. */
public record RuleCheck(
        String rule,
        Layer layer,
        Citation citation,
        List<ParameterUse> parameters,
        List<Fact> facts,
        Verdict verdict) {}
