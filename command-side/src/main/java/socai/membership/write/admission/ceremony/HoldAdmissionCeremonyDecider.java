package socai.membership.write.admission.ceremony;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.events.AdmissionCeremonyHeld;
import socai.membership.events.AdmissionDecided;
import socai.membership.events.AdmissionField;
import socai.membership.write.Membership;
import socai.membership.write.admission.AdmissionDecider;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.AdmissionStage;
import socai.membership.write.admission.Applicant;
import socai.membership.write.admission.CeremonyClock;
import socai.membership.write.admission.ceremony.HoldAdmissionCeremony.Facts;
import socai.membership.write.admission.ceremony.HoldAdmissionCeremony.Former;
import socai.membership.write.admission.ceremony.HoldAdmissionCeremony.Seating;
import socai.membership.write.admission.rules.ApplicantKnown;
import socai.membership.write.admission.rules.MentorIsOfficial;
import socai.membership.write.admission.rules.OnItsDay;
import socai.membership.write.memberrecord.RecordAsking;
import socai.organisation.events.RollKind;
import socai.organisation.write.Roll;
import socai.spine.Act;
import socai.spine.Anchors;
import socai.spine.Decision;
import socai.spine.Effect;
import socai.spine.Judgement;
import socai.spine.Layer;
import socai.spine.Parameter;
import socai.spine.PersonId;
import socai.spine.Policies;
import socai.spine.Seen;
import socai.spine.time.Deadline;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/** Writes together what must be true together: the end of the file, the membership and the seat on the cell's roll. */
public final class HoldAdmissionCeremonyDecider
        extends AdmissionDecider<HoldAdmissionCeremony, HoldAdmissionCeremony.Facts> {

    public HoldAdmissionCeremonyDecider() {
        super(HoldAdmissionCeremony.class, HoldAdmissionCeremony.Facts.class);
    }

    @Override
    public Facts gather(HoldAdmissionCeremony command, AdmissionFile file, Act act, Reader reader) {
        return new Facts(
                file.nomination()
                        .map(e -> reader.read(Roll.TYPE, Roll.stream(e.organisation(), RollKind.CELL))
                                .map(roll -> new Seating(
                                        roll.isOfficial(command.mentor(), command.on()),
                                        roll.seatedFrom(e.person(), command.on()))))
                        .orElseGet(() -> new Seen<>("", -1, new Seating(false, false))),
                file.membership()
                        .map(id -> reader.read(Membership.TYPE, id.raw())
                                .map(membership -> new Former(membership.exists() || restored(file, reader))))
                        .orElseGet(() -> new Seen<>("", -1, new Former(false))),
                Applicant.read(file.person(), reader));
    }

    /** A former member who was given the old membership back meanwhile needs no new one. */
    private static boolean restored(AdmissionFile file, Reader reader) {
        return file.preparation()
                .readmission()
                .filter(e ->
                        reader.read(Membership.TYPE, e.former().raw()).value().live())
                .isPresent();
    }

    @Override
    public Decision decide(
            AdmissionFile file, HoldAdmissionCeremony command, Facts facts, Circumstances circumstances) {
        if (file.outcome().ceremony().filter(e -> says(command, e)).isPresent()) {
            return alreadyThere();
        }
        Judgement judgement = steps(file, AdmissionStage.DECIDED);
        if (!judgement.holds()) {
            return judgement.accept(List::of);
        }
        PersonId person = file.person().orElseThrow();
        AdmissionDecided decided = file.outcome().decided().orElseThrow();
        Policies policies = circumstances.policies();
        Anchors at = anchors(file, command.on()).clockStart(decided.decisionDate());
        Parameter starts = policies.parameter("ceremony-clock-event", at);
        Optional<LocalDate> start = starts.value().equals(CeremonyClock.RECEIPT)
                ? file.date(AdmissionField.RECEIPT_DATE)
                : Optional.of(decided.decisionDate());
        Parameter limit = policies.parameter("ceremony-deadline", at);
        Optional<Deadline> deadline = start.map(day -> new Deadline(day, limit.number(), limit.unit()));
        return judgement
                .layer(
                        Layer.STEP,
                        () -> List.of(
                                new OnItsDay(command.on(), circumstances.date()),
                                new NotBeforeDecision(command.on(), decided.decisionDate()),
                                new ClockStarted(deadline, starts),
                                new ApplicantKnown(facts.applicant()),
                                new NotYetAMember(facts.membership(), facts.roll())))
                .statute(() -> List.of(
                        new InTimeOrConsented(
                                deadline.orElseThrow(),
                                command.on(),
                                policies.calendar(),
                                file.outcome().lateConsent(),
                                limit,
                                policies.parameter("ceremony-late-consent", at)),
                        new MentorIsOfficial(
                                command.mentor(), person, facts.roll().value().mentorOfficial(), command.on())))
                .accept(
                        () -> new Admitted(file, command, decided, deadline.orElseThrow(), policies.calendar())
                                .events(probation(policies, command.on()), RecordAsking.from(command.on(), policies)),
                        List.of(new Effect.Release(
                                AdmissionFile.OPEN_ADMISSION,
                                person.raw(),
                                command.admission().raw())));
    }

    /** Probation starts with the ceremony, so the ceremony's date chooses its length. */
    private static Deadline probation(Policies policies, LocalDate on) {
        Parameter length =
                policies.parameter("probation-length", Anchors.act(on).clockStart(on));
        return new Deadline(on, length.number(), length.unit());
    }

    private static boolean says(HoldAdmissionCeremony command, AdmissionCeremonyHeld e) {
        return command.on().equals(e.on()) && command.mentor().equals(e.mentor());
    }
}
