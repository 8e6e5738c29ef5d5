package socai.membership.write.admission.decision;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import socai.membership.events.AdmissionChoice;
import socai.membership.write.admission.AdmissionDecider;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.AdmissionStage;
import socai.membership.write.admission.Route;
import socai.membership.write.admission.decision.DecideAdmission.Facts;
import socai.membership.write.admission.rules.BodyHasRoll;
import socai.membership.write.admission.rules.OfApplicant;
import socai.membership.write.admission.rules.OnItsDay;
import socai.membership.write.admission.rules.PapersComplete;
import socai.membership.write.deciding.Competence;
import socai.membership.write.deciding.CompetentBodyDecides;
import socai.membership.write.deciding.DecisionNumberFree;
import socai.membership.write.deciding.NumberUse;
import socai.membership.write.deciding.TermUse;
import socai.membership.write.voting.Committee;
import socai.spine.Act;
import socai.spine.Anchors;
import socai.spine.Decision;
import socai.spine.Effect;
import socai.spine.Judgement;
import socai.spine.Layer;
import socai.spine.OrganisationId;
import socai.spine.Policies;
import socai.spine.Rule;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/**
 * Who decides is read from the regulation in force on the day of the decision; the papers are judged by the one under
 * which the file was opened. A late decision is accepted and marked.
 */
public final class DecideAdmissionDecider extends AdmissionDecider<DecideAdmission, DecideAdmission.Facts> {

    public DecideAdmissionDecider() {
        super(DecideAdmission.class, DecideAdmission.Facts.class);
    }

    @Override
    public Optional<OrganisationId> matter(DecideAdmission command, AdmissionFile file, Act act) {
        return file.cell().map(cell -> command.organisation());
    }

    @Override
    public Facts gather(DecideAdmission command, AdmissionFile file, Act act, Reader reader) {
        Route route = Route.read(file, command.decisionDate(), reader);
        return new Facts(
                route,
                Committee.read(command.organisation(), command.organ(), command.decisionDate(), reader),
                NumberUse.read(command.organisation(), command.decisionNumber(), command.decisionDate(), reader),
                TermUse.read(
                        NumberUse.CLAIM,
                        command.organisation(),
                        command.decisionNumber(),
                        command.decisionDate(),
                        route.superiors().ids(),
                        reader));
    }

    @Override
    public Decision decide(AdmissionFile file, DecideAdmission command, Facts facts, Circumstances circumstances) {
        if (HeldDecision.is(file, command)) {
            return alreadyThere();
        }
        Judgement judgement = steps(file, AdmissionStage.PROPOSED, AdmissionStage.FORWARDED)
                .layer(Layer.STEP, () -> stepRules(file, command));
        if (!judgement.holds()) {
            return judgement.accept(List::of);
        }
        Policies policies = circumstances.policies();
        Anchors at = anchors(file, command.decisionDate())
                .clockStart(file.proposal().vote().orElseThrow().on());
        Competence competence = facts.route().competence(file, policies, at);
        DecisionClock clock = DecisionClock.of(file, command.decisionDate(), policies, at);
        int base = facts.body().value().base();
        return judgement
                .layer(
                        Layer.STEP,
                        () -> List.of(
                                new OnItsDay(command.decisionDate(), circumstances.date()),
                                new Forwarded(
                                        file.stage(),
                                        competence,
                                        facts.route().superiors(),
                                        policies.parameter("admission-forwarding", at))))
                .statute(() -> Stream.concat(
                                ofTheBody(command, facts, competence).stream(),
                                ofTheFile(file, command, facts, policies, clock).stream())
                        .toList())
                .accept(
                        () -> new DecisionResult(file, command, competence, base, clock)
                                .events(facts.body().value(), policies, at),
                        () -> effects(file, command, facts, policies));
    }

    /** The votes of a body that may not decide say nothing. */
    private static List<Rule> ofTheBody(DecideAdmission command, Facts facts, Competence competence) {
        Rule competent = new CompetentBodyDecides(competence, command.organisation(), command.organ());
        return competent.holds()
                ? List.of(
                        competent,
                        new BodyHasRoll(facts.body(), command.organisation()),
                        new MajorityDecides(
                                command.choice(),
                                command.tally(),
                                facts.body().value().base(),
                                competence))
                : List.of(competent);
    }

    private static List<Rule> ofTheFile(
            AdmissionFile file, DecideAdmission command, Facts facts, Policies policies, DecisionClock clock) {
        return List.of(
                new PapersComplete(
                        file.papers(),
                        file.preparation().certificate().isPresent(),
                        policies.parameter("admission-document-order", asOpened(file, command.decisionDate()))),
                command.numbering(facts, policies)
                        .free(() -> new DecisionNumberFree(
                                command.decisionNumber(),
                                command.decisionDate().getYear(),
                                facts.numberUses(),
                                policies.parameter("decision-number-scope", Anchors.act(command.decisionDate())))),
                clock);
    }

    private static List<Rule> stepRules(AdmissionFile file, DecideAdmission command) {
        return command.reason()
                .map(reason -> List.<Rule>of(
                        new OfApplicant(reason.subject(), file.person().orElseThrow())))
                .orElse(List.of());
    }

    /** The number is taken; a refusal also ends the file, so that the person may be nominated again. */
    private static List<Effect> effects(AdmissionFile file, DecideAdmission command, Facts facts, Policies policies) {
        String admission = command.admission().raw();
        Effect number = command.numbering(facts, policies).taken(admission);
        return command.choice() == AdmissionChoice.ADMIT
                ? List.of(number)
                : List.of(
                        number,
                        new Effect.Release(
                                AdmissionFile.OPEN_ADMISSION,
                                file.person().orElseThrow().raw(),
                                admission));
    }
}
