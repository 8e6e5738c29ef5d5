package socai.membership.write.deciding;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import socai.spine.Anchors;
import socai.spine.Effect;
import socai.spine.OrganisationId;
import socai.spine.Parameter;
import socai.spine.Policies;
import socai.spine.Rule;

/**
 * How the number of a document counts: in the term of the committee, where one is on record and the regulation in force
 * counts by terms; else by calendar year, which is a convention of ours.
 *
 * @param kind   of claim under which numbers of this kind are held
 * @param inTerm empty when the year counts
 */
public record Numbering(
        String kind, OrganisationId organisation, String number, LocalDate date, Optional<InTerm> inTerm) {

    private static final String SCOPE = "number-series-scope";
    private static final String PER_TERM = "COMMITTEE_TERM";

    /** The term with its uses of the number, and the regulation by which it counts. */
    public record InTerm(TermUse use, Parameter scope) {}

    /** Asks for the regulation only where there is a term to which it could apply. */
    public static Numbering of(
            String kind,
            OrganisationId organisation,
            String number,
            LocalDate date,
            Optional<TermUse> use,
            Policies policies) {
        Anchors at = Anchors.act(date);
        Optional<InTerm> inTerm = use.filter(known -> policies.has(SCOPE, at))
                .map(known -> new InTerm(known, policies.parameter(SCOPE, at)))
                .filter(known -> known.scope().value().equals(PER_TERM));
        return new Numbering(kind, organisation, number, date, inTerm);
    }

    /** @param byYear the rule where the calendar year counts */
    public Rule free(Supplier<Rule> byYear) {
        return inTerm.<Rule>map(counted -> new NumberFreeInTerm(number, counted.use(), counted.scope()))
                .orElseGet(byYear);
    }

    public Effect taken(String dossier) {
        String value = inTerm.map(counted -> TermUse.claimed(
                        organisation, number, counted.use().term().value()))
                .orElseGet(() -> NumberUse.claimed(organisation, number, date.getYear()));
        return new Effect.Claim(kind, value, dossier);
    }
}
