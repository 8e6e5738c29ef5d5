package socai.membership.write.admission.readmission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.events.AdmissionId;
import socai.membership.events.EliteMassNominated;
import socai.membership.events.MembershipEvent.MembershipEnded;
import socai.membership.events.MembershipId;
import socai.membership.events.ReadmissionOpened;
import socai.membership.events.RemovalEvent.RemovalProposed;
import socai.membership.events.RemovalId;
import socai.membership.write.Membership;
import socai.membership.write.Person;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.nominate.CellExists;
import socai.membership.write.admission.nominate.NoOtherOpenFile;
import socai.membership.write.admission.nominate.NominateEliteMass.Candidate;
import socai.membership.write.admission.nominate.NominateEliteMass.Place;
import socai.membership.write.admission.nominate.PersonIsRegistered;
import socai.membership.write.admission.readmission.OpenReadmission.Begun;
import socai.membership.write.admission.readmission.OpenReadmission.Facts;
import socai.membership.write.admission.readmission.OpenReadmission.Former;
import socai.membership.write.deciding.Superior;
import socai.membership.write.deciding.Superiors;
import socai.membership.write.removal.RemovalFile;
import socai.membership.write.rules.NumberGiven;
import socai.organisation.events.OrganisationForm;
import socai.organisation.write.Organisation;
import socai.policy.events.DecidingLevel;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Effect;
import socai.spine.Judgement;
import socai.spine.OrganisationId;
import socai.spine.Rule;
import socai.spine.Seen;
import socai.spine.StreamEvent;
import socai.spine.StreamType;
import socai.spine.Text;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/**
 * Begins the file of a former member. What decides whether it may begin is judged here and once; a file that is open is
 * never judged by it again.
 */
public final class OpenReadmissionDecider implements Decider<OpenReadmission, AdmissionFile, Facts> {

    private static final Text CONSENT = new Text("văn bản đồng ý", "letter of consent");

    /** No regulation lets anybody in more often. */
    private static final int MOST = 9;

    @Override
    public Class<OpenReadmission> command() {
        return OpenReadmission.class;
    }

    @Override
    public StreamType<AdmissionFile, ?> type() {
        return AdmissionFile.TYPE;
    }

    @Override
    public String stream(OpenReadmission command, Act act) {
        return act.command().derive(AdmissionId.PREFIX, 0);
    }

    @Override
    public Optional<OrganisationId> matter(OpenReadmission command, AdmissionFile file, Act act) {
        return Optional.of(command.organisation());
    }

    @Override
    public Class<Facts> factsType() {
        return Facts.class;
    }

    @Override
    public Facts gather(OpenReadmission command, AdmissionFile file, Act act, Reader reader) {
        LocalDate day = act.businessDate();
        int last = last(command, reader);
        Optional<String> open =
                reader.claimedBy(AdmissionFile.OPEN_ADMISSION, command.person().raw());
        return new Facts(
                reader.read(Person.TYPE, Person.stream(command.person())).map(person -> new Candidate(person.usable())),
                former(MembershipId.of(command.person(), last), reader),
                last - 1,
                reader.read(Organisation.TYPE, command.organisation().raw())
                        .map(found -> new Place(
                                found.existsOn(day) && found.formOn(day).equals(Optional.of(OrganisationForm.CHI_BO)))),
                Superiors.above(Optional.of(command.organisation()), day, reader),
                open,
                open.flatMap(id -> begun(reader.read(AdmissionFile.TYPE, id).value())));
    }

    /** The number of the last membership; 1 where there was none. */
    private static int last(OpenReadmission command, Reader reader) {
        int last = 1;
        while (last < MOST
                && reader.read(
                                Membership.TYPE,
                                MembershipId.of(command.person(), last + 1).raw())
                        .value()
                        .exists()) {
            last++;
        }
        return last;
    }

    private static Seen<Former> former(MembershipId id, Reader reader) {
        Optional<RemovalProposed> removal =
                reader.read(RemovalFile.TYPE, RemovalId.of(id).raw()).value().proposed();
        return reader.read(Membership.TYPE, id.raw())
                .map(found -> new Former(
                        id,
                        found.exists(),
                        found.live(),
                        found.ended().map(MembershipEnded::kind),
                        found.ended().map(MembershipEnded::from),
                        removal.map(RemovalProposed::ground)));
    }

    private static Optional<Begun> begun(AdmissionFile file) {
        return file.nomination()
                .flatMap(nominated -> file.preparation()
                        .readmission()
                        .map(e ->
                                new Begun(nominated.organisation(), nominated.nominationNumber(), e.consentNumber())));
    }

    @Override
    public Decision decide(AdmissionFile file, OpenReadmission command, Facts facts, Circumstances circumstances) {
        if (facts.begun()
                .equals(Optional.of(
                        new Begun(command.organisation(), command.nominationNumber(), command.consentNumber())))) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(
                        new PersonIsRegistered(facts.candidate()),
                        new CellExists(facts.cell(), circumstances.date()),
                        new WasAMember(facts.former()),
                        new NoOtherOpenFile(facts.open()))
                .statute(() -> rules(command, facts, circumstances))
                .accept(
                        () -> events(command, facts, circumstances),
                        List.of(new Effect.Claim(
                                AdmissionFile.OPEN_ADMISSION,
                                command.person().raw(),
                                admission(circumstances).raw())));
    }

    private static List<Rule> rules(OpenReadmission command, Facts facts, Circumstances circumstances) {
        Former former = facts.former().value();
        return List.of(
                new GapLongEnough(
                        former.leftOn().orElseThrow(),
                        circumstances.date(),
                        circumstances.parameter("readmission-min-gap")),
                new NotTooOften(facts.again(), circumstances.parameter("readmission-max-times")),
                new EndNotBarred(
                        former.end().orElseThrow(),
                        former.ground(),
                        command.hardship(),
                        circumstances.parameter("readmission-barred-ends"),
                        circumstances.parameter("readmission-barred-unless-hardship")),
                new NoBarringCause(command.noBarringCause(), circumstances.parameter("readmission-excluded-reasons")),
                new ProvinceOnRecord(
                        facts.superiors().at(DecidingLevel.PROVINCIAL).isPresent(),
                        circumstances.parameter("readmission-consent")),
                new NumberGiven(CONSENT, command.consentNumber()));
    }

    private static AdmissionId admission(Circumstances circumstances) {
        return AdmissionId.of(circumstances.act().command().derive(AdmissionId.PREFIX, 0));
    }

    private static List<StreamEvent> events(OpenReadmission command, Facts facts, Circumstances circumstances) {
        AdmissionId admission = admission(circumstances);
        Former former = facts.former().value();
        Superior province = facts.superiors().at(DecidingLevel.PROVINCIAL).orElseThrow();
        return List.of(
                new StreamEvent(
                        AdmissionFile.TYPE,
                        admission.raw(),
                        new EliteMassNominated(
                                admission,
                                circumstances.date(),
                                command.person(),
                                command.organisation(),
                                command.nominatedBy(),
                                command.nominationNumber())),
                new StreamEvent(
                        AdmissionFile.TYPE,
                        admission.raw(),
                        new ReadmissionOpened(
                                admission,
                                circumstances.date(),
                                command.person(),
                                command.organisation(),
                                former.membership(),
                                MembershipId.of(command.person(), facts.again() + 2),
                                former.end().orElseThrow(),
                                former.leftOn().orElseThrow(),
                                command.hardship(),
                                province.organisation(),
                                command.consentNumber())));
    }
}
