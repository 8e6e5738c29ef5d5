package socai.spine.journal;

import java.util.List;
import java.util.Optional;
import socai.spine.Act;
import socai.spine.Authority;
import socai.spine.ParameterUse;
import socai.spine.RuleCheck;
import socai.spine.StreamRead;

/**
 * What was asked and what was known: everything that a replay needs to decide again.
 *
 * @param command     the command as sent
 * @param stream      the dossier that it was about
 * @param expected    the version that the person had seen, when they said so
 * @param reads       every stream that was read, with its version, the dossier's own among them
 * @param claims      who held the unique values that were asked for, in the order of asking ("" = free); the values
 *                    themselves are not here
 * @param facts       the facts that the decider declared
 * @param policies    every parameter that was applied
 * @param codeVersion which build decided
 */
public record Attempt(
        Written command,
        Act act,
        String stream,
        Optional<Long> expected,
        List<StreamRead> reads,
        List<String> claims,
        Authority authority,
        Written facts,
        List<ParameterUse> policies,
        List<RuleCheck> checks,
        String codeVersion) {}
