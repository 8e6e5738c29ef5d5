package socai.spine.read.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.spine.CommandId;
import socai.spine.Confidence;
import socai.spine.Layer;
import socai.spine.Origin;
import socai.spine.Paper;
import socai.spine.Verdict;
import socai.spine.read.Actor;
import socai.spine.read.Query;
import socai.spine.read.Scope;
import socai.spine.read.Within;

/**
 * One decision with everything it was taken by.
 *
 * @param within where the asker comes from: the dossier that the decision concerned, or the organisation in whose
 *               matter it was taken (for a refused attempt at a dossier that never came to be)
 */
public record GetReplay(CommandId command, Within within) implements Query<GetReplay.Result> {

    /**
     * @param title         what was asked
     * @param subject       about whom; absent when it was about nobody
     * @param asked         what the command said; empty when the journal keeps no payload of its kind
     * @param known         the facts that the decision was judged by
     * @param read          every stream that was read, and how far
     * @param refusedBefore earlier refused attempts on the same dossier
     * @param again         the decision taken again, once with the recorded facts and once with facts read again
     */
    public record Result(
            CommandId command,
            String stream,
            boolean accepted,
            String title,
            Optional<String> subject,
            TheAct act,
            List<Asked> asked,
            List<Known> known,
            List<ReadStream> read,
            List<Checked> checks,
            List<Refusal> refusals,
            List<Vote> votes,
            List<Written> events,
            List<EarlierAttempt> refusedBefore,
            List<Again> again) {}

    /** @param today the day on which it was entered; later than {@code businessDate} for what came from paper */
    public record TheAct(
            Actor actor,
            String account,
            LocalDate businessDate,
            LocalDate today,
            Instant recordedAt,
            Origin origin,
            String lateEntry,
            Optional<Paper> paper,
            Optional<String> cause,
            String codeVersion) {}

    /** One value of the command. */
    public record Asked(String label, String value) {}

    /** One fact; {@code stream} and {@code version} tell where it was read, absent for what no stream says. */
    public record Known(String label, String value, Optional<String> stream, Optional<Long> version) {}

    /** @param version -1: the stream did not exist */
    public record ReadStream(String stream, long version) {}

    /**
     * @param citation   as it may be printed: without an article that nobody has checked
     * @param confidence how sure the rule is, with its label
     */
    public record Checked(
            String rule,
            String statement,
            Layer layer,
            String layerLabel,
            String citation,
            Confidence confidence,
            String confidenceLabel,
            List<Number> parameters,
            List<Known> facts,
            Verdict verdict) {}

    /** A number of a regulation as it was applied. */
    public record Number(
            String key, String label, String value, String regulation, String version, LocalDate validFrom) {}

    /** @param wayOut what can be done; empty where nothing is known */
    public record Refusal(String rule, String sentence, String wayOut, String citation, List<Known> facts) {}

    /**
     * A counted vote and its base.
     *
     * @param base       ayes are held against it, never against those present
     * @param needed     the fewest ayes that suffice
     * @param parts      how the base came about; absent where the roll was not fixed by this decision
     */
    public record Vote(
            String stream,
            int ayes,
            int noes,
            int others,
            int present,
            int base,
            int needed,
            boolean passed,
            String sentence,
            Optional<Base> parts) {}

    /** official − temporarily out − exempt and absent = base; probationary members count nowhere. */
    public record Base(
            int official, int temporarilyOut, int exemptAbsent, int probationary, int base, List<String> electorate) {}

    /** An event that the decision wrote. */
    public record Written(String stream, long sequence, String sentence, String type) {}

    /** A refused attempt on the same dossier. */
    public record EarlierAttempt(
            String command,
            LocalDate businessDate,
            Instant recordedAt,
            Actor actor,
            String title,
            List<String> refusals) {}

    /** @param outcome {@code IDENTICAL}, {@code DIFFERENT}, {@code ERASED} or {@code WITHOUT_PAYLOAD} */
    public record Again(boolean factsReadAgain, String outcome, String label, List<String> differences) {}

    @Override
    public Scope scope() {
        return within.scope();
    }
}
