package socai.spine.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socai.spine.Act;
import socai.spine.Anchors;
import socai.spine.Authority;
import socai.spine.Command;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.Layer;
import socai.spine.NoPolicyInForce;
import socai.spine.Origin;
import socai.spine.Parameter;
import socai.spine.ParameterUse;
import socai.spine.Policies;
import socai.spine.RuleCheck;
import socai.spine.write.rules.BusinessDateInOrder;
import socai.spine.write.rules.OfficeIsHeld;
import socai.spine.write.rules.OfficeMayDoThis;
import socai.spine.write.rules.PaperEntryAllowed;
import socai.spine.write.rules.PolicyIsInForce;

/**
 * The whole judgement of one command: rights, then business date and steps, then statutory rules. A pure function;
 * the live handler and the replay both call exactly this.
 */
final class Judge {

    private Judge() {}

    /** A decision together with every parameter that was applied on the way. */
    record Judged(Decision decision, List<ParameterUse> policies) {}

    static <C extends Command> Judged judge(
            Decider<C, Object, Record> decider,
            Folded<?> dossier,
            C command,
            Record facts,
            Authority authority,
            Act act,
            Policies published) {
        RecordedPolicies policies = new RecordedPolicies(published);
        Decision decision;
        try {
            decision = judge(decider, dossier, command, facts, authority, act, policies);
        } catch (NoPolicyInForce missing) {
            decision = Judgement.begin()
                    .layer(Layer.STATUTE, () -> List.of(new PolicyIsInForce(missing)))
                    .accept(List::of);
        }
        return new Judged(decision, policies.uses());
    }

    private static <C extends Command> Decision judge(
            Decider<C, Object, Record> decider,
            Folded<?> dossier,
            C command,
            Record facts,
            Authority authority,
            Act act,
            RecordedPolicies policies) {
        Decision admitted = admit(decider, authority, act, dossier.lastActOn(), policies);
        if (admitted instanceof Decision.Refused) {
            return admitted;
        }
        Decision decided = decider.decide(dossier.state(), command, facts, new Circumstances(act, policies));
        List<RuleCheck> checks = new ArrayList<>(admitted.checks());
        checks.addAll(decided.checks());
        return switch (decided) {
            case Decision.Accepted accepted -> new Decision.Accepted(accepted.events(), accepted.effects(), checks);
            case Decision.Refused refused -> new Decision.Refused(refused.violations(), checks);
        };
    }

    private static Decision admit(
            Decider<?, ?, ?> decider,
            Authority authority,
            Act act,
            Optional<LocalDate> lastActOn,
            RecordedPolicies policies) {
        // A right is exercised now, whatever day the act counts for.
        Anchors today = Anchors.act(act.today());
        Optional<Parameter> right = policies.find("right." + Catalogue.nameOf(decider.command()), today);
        Optional<Parameter> paper =
                act.origin() == Origin.DIRECT ? Optional.empty() : policies.find("right.paper-entry", today);
        return Judgement.begin()
                .layer(
                        Layer.RIGHT,
                        () -> List.of(
                                new OfficeIsHeld(authority),
                                new OfficeMayDoThis(authority, right),
                                new PaperEntryAllowed(act, authority, paper)))
                .step(new BusinessDateInOrder(act, lastActOn))
                .accept(List::of);
    }
}
