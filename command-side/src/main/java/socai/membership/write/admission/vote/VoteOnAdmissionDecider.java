package socai.membership.write.admission.vote;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import socai.membership.events.AdmissionField;
import socai.membership.events.EducationRecorded;
import socai.membership.write.admission.AdmissionDecider;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.AdmissionStage;
import socai.membership.write.admission.Applicant;
import socai.membership.write.admission.rules.ApplicantKnown;
import socai.membership.write.admission.rules.OnItsDay;
import socai.membership.write.admission.rules.PapersComplete;
import socai.membership.write.admission.vote.VoteOnAdmission.Facts;
import socai.membership.write.voting.CellCanDecide;
import socai.membership.write.voting.CellVoters;
import socai.membership.write.voting.ExemptOnTheRoll;
import socai.membership.write.voting.QuorumPresent;
import socai.membership.write.voting.VoteCounted;
import socai.spine.Act;
import socai.spine.Anchors;
import socai.spine.Decision;
import socai.spine.Layer;
import socai.spine.Parameter;
import socai.spine.Policies;
import socai.spine.Rule;
import socai.spine.Seen;
import socai.spine.time.Deadline;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/**
 * At least the share of the official members that count proposes the person; a vote that falls short is recorded all
 * the same and reported.
 */
public final class VoteOnAdmissionDecider extends AdmissionDecider<VoteOnAdmission, VoteOnAdmission.Facts> {

    public VoteOnAdmissionDecider() {
        super(VoteOnAdmission.class, VoteOnAdmission.Facts.class);
    }

    @Override
    public Facts gather(VoteOnAdmission command, AdmissionFile file, Act act, Reader reader) {
        return new Facts(
                CellVoters.read(file.cell(), command.on(), command.exemptPresent(), reader),
                Applicant.read(file.person(), reader));
    }

    @Override
    public Decision decide(AdmissionFile file, VoteOnAdmission command, Facts facts, Circumstances circumstances) {
        if (HeldVotes.include(file, command)) {
            return alreadyThere();
        }
        Policies policies = circumstances.policies();
        Anchors at = anchors(file, command.on()).clockStart(command.on());
        Parameter ratio = policies.parameter("admission-vote-ratio", at);
        int needed = ratio.ratio().neededAtLeast(facts.voters().value().base());
        return steps(file, AdmissionStage.APPLICANT)
                .layer(
                        Layer.STEP,
                        () -> List.of(
                                new OnItsDay(command.on(), circumstances.date()),
                                new ApplicantKnown(facts.applicant())))
                .statute(() -> Stream.of(
                                ofThePerson(file, command, facts, policies, at),
                                ofTheFile(file, command, policies, at),
                                ofTheCheck(file, command, policies, at),
                                ofTheMeeting(command, facts.voters(), needed, policies, at))
                        .flatMap(List::stream)
                        .toList())
                .accept(() -> new VoteResult(file, command, facts.voters().value(), needed, ratio)
                        .events(deadline(policies, at, command.on())));
    }

    private static List<Rule> ofThePerson(
            AdmissionFile file, VoteOnAdmission command, Facts facts, Policies policies, Anchors at) {
        return List.of(
                new OldEnough(facts.applicant(), command.on(), policies.parameter("admission-min-age-months", at)),
                new NotTooOld(
                        facts.applicant(),
                        command.on(),
                        policies.parameter("admission-max-age-months", at),
                        file.papers().overAgeConsent()),
                new CertificateValid(
                        file.date(AdmissionField.CERTIFICATE_DATE),
                        command.on(),
                        policies.parameter("training-certificate-validity", at)));
    }

    /** How old a check may be was not published when the first votes were decided; those come out as they did. */
    private static List<Rule> ofTheCheck(AdmissionFile file, VoteOnAdmission command, Policies policies, Anchors at) {
        return policies.has(CheckPapersFresh.VALIDITY, at)
                ? List.of(new CheckPapersFresh(
                        file.papers().check(),
                        file.papers().opinions(),
                        command.on(),
                        policies.parameter(CheckPapersFresh.VALIDITY, at)))
                : List.of();
    }

    private static List<Rule> ofTheFile(AdmissionFile file, VoteOnAdmission command, Policies policies, Anchors at) {
        return List.of(
                new PapersComplete(
                        file.papers(),
                        file.preparation().certificate().isPresent(),
                        policies.parameter("admission-document-order", asOpened(file, command.on()))),
                new SponsorsComplete(
                        file.papers().sponsors(),
                        policies.parameter("sponsor-count", at),
                        policies.parameter("sponsor-variants", at)),
                new EducationSuffices(
                        file.papers().education(),
                        policies.parameter(educationNeeded(file), at),
                        policies.parameter("education-levels", at)),
                new CheckComplete(file.papers().check(), policies.parameter("background-check-subjects", at)),
                new CheckClear(file.papers().check(), policies.parameter("background-check-subjects", at)));
    }

    /** The lower levels are for certain areas, the lowest with a consent besides. */
    private static String educationNeeded(AdmissionFile file) {
        return file.papers()
                .education()
                .filter(EducationRecorded::hardArea)
                .map(there -> there.consentNumber().isPresent()
                        ? "min-education-level-consented"
                        : "min-education-level-hard-area")
                .orElse("min-education-level");
    }

    private static List<Rule> ofTheMeeting(
            VoteOnAdmission command, Seen<CellVoters> voters, int needed, Policies policies, Anchors at) {
        return List.of(
                new CellCanDecide(voters, policies.parameter("cell-min-official-members", at)),
                QuorumPresent.of(command.present(), voters.value().base(), policies.parameter("quorum-ratio", at)),
                new ExemptOnTheRoll(voters, command.exemptPresent(), policies.parameter("vote-base-rule", at)),
                new FormAllowed(command.form(), policies.parameter("vote-forms", at)),
                new TellersSigned(command.tellers(), voters),
                new VoteCounted(
                        command.tally(),
                        voters.value().base(),
                        voters.value().electorate().probationary().size(),
                        needed,
                        policies.parameter("admission-vote-ratio", at)));
    }

    private static Deadline deadline(Policies policies, Anchors at, LocalDate start) {
        Parameter limit = policies.parameter("admission-decision-deadline", at);
        return new Deadline(start, limit.number(), limit.unit());
    }
}
