package socai.membership.write.admission.forward;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.events.AdmissionForwardFailed;
import socai.membership.events.AdmissionForwarded;
import socai.membership.write.admission.AdmissionDecider;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.AdmissionStage;
import socai.membership.write.admission.Route;
import socai.membership.write.admission.forward.ForwardAdmission.Facts;
import socai.membership.write.admission.rules.BodyHasRoll;
import socai.membership.write.admission.rules.OnItsDay;
import socai.membership.write.deciding.Superiors;
import socai.membership.write.voting.Committee;
import socai.membership.write.voting.Tally;
import socai.membership.write.voting.VoteCounted;
import socai.policy.events.DecidingLevel;
import socai.policy.events.DecidingOrgan;
import socai.spine.Act;
import socai.spine.Anchors;
import socai.spine.Decision;
import socai.spine.Layer;
import socai.spine.OrganisationId;
import socai.spine.Parameter;
import socai.spine.PersonId;
import socai.spine.Policies;
import socai.spine.StreamEvent;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/** At least the share of the committee forwards; a vote that falls short is recorded as one. */
public final class ForwardAdmissionDecider extends AdmissionDecider<ForwardAdmission, ForwardAdmission.Facts> {

    public ForwardAdmissionDecider() {
        super(ForwardAdmission.class, ForwardAdmission.Facts.class);
    }

    @Override
    public Optional<OrganisationId> matter(ForwardAdmission command, AdmissionFile file, Act act) {
        return file.cell().map(cell -> command.organisation());
    }

    @Override
    public Facts gather(ForwardAdmission command, AdmissionFile file, Act act, Reader reader) {
        return new Facts(
                Route.read(file, command.on(), reader),
                Committee.read(command.organisation(), DecidingOrgan.COMMITTEE, command.on(), reader));
    }

    @Override
    public Decision decide(AdmissionFile file, ForwardAdmission command, Facts facts, Circumstances circumstances) {
        if (heldAlready(file, command)) {
            return alreadyThere();
        }
        Policies policies = circumstances.policies();
        Anchors at = anchors(file, command.on());
        Parameter ratio = policies.parameter("admission-forward-ratio", at);
        int base = facts.committee().value().base();
        int needed = ratio.ratio().neededAtLeast(base);
        return steps(file, AdmissionStage.PROPOSED)
                .layer(Layer.STEP, () -> List.of(new OnItsDay(command.on(), circumstances.date())))
                .statute(() -> {
                    Superiors superiors = facts.route().superiors();
                    return List.of(
                            new GrassrootsForwards(
                                    superiors.at(DecidingLevel.GRASSROOTS),
                                    command.organisation(),
                                    policies.parameter("admission-forwarding", at)),
                            new NotTheDecider(facts.route().competence(file, policies, at), command.organisation()),
                            new BodyHasRoll(facts.committee(), command.organisation()),
                            new VoteCounted(command.tally(), base, 0, needed, ratio));
                })
                .accept(() -> List.of(
                        told(file, command, base, needed, ratio),
                        Committee.fix(
                                facts.committee().value(),
                                command.admission().raw(),
                                command.organisation(),
                                DecidingOrgan.COMMITTEE,
                                command.on())));
    }

    private static boolean heldAlready(AdmissionFile file, ForwardAdmission command) {
        return file.proposal()
                        .forwarding()
                        .filter(e -> says(command, e.on(), e.resolutionNumber(), e.forwardedBy()))
                        .filter(e -> command.tally().equals(new Tally(e.present(), e.ayes(), e.noes(), e.others())))
                        .isPresent()
                || file.proposal().failedForwardings().stream()
                        .filter(e -> says(command, e.on(), e.resolutionNumber(), e.forwardedBy()))
                        .anyMatch(e -> command.tally().equals(new Tally(e.present(), e.ayes(), e.noes(), e.others())));
    }

    private static boolean says(ForwardAdmission command, LocalDate on, String number, OrganisationId by) {
        return command.on().equals(on)
                && command.resolutionNumber().equals(number)
                && command.organisation().equals(by);
    }

    private static StreamEvent told(
            AdmissionFile file, ForwardAdmission command, int base, int needed, Parameter ratio) {
        PersonId person = file.person().orElseThrow();
        if (command.ayes() >= needed) {
            return event(new AdmissionForwarded(
                    command.admission(),
                    command.on(),
                    person,
                    command.organisation(),
                    command.resolutionNumber(),
                    command.present(),
                    command.ayes(),
                    command.noes(),
                    command.others(),
                    base,
                    needed,
                    ratio.value()));
        }
        return event(new AdmissionForwardFailed(
                command.admission(),
                command.on(),
                person,
                command.organisation(),
                command.resolutionNumber(),
                command.present(),
                command.ayes(),
                command.noes(),
                command.others(),
                base,
                needed,
                ratio.value()));
    }
}
