package socai.membership.write.admission.nominate;

import java.util.List;
import java.util.Optional;
import socai.membership.events.AdmissionId;
import socai.membership.events.EliteMassNominated;
import socai.membership.write.Membership;
import socai.membership.write.Person;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.nominate.NominateEliteMass.Candidate;
import socai.membership.write.admission.nominate.NominateEliteMass.Facts;
import socai.membership.write.admission.nominate.NominateEliteMass.Membered;
import socai.membership.write.admission.nominate.NominateEliteMass.Nomination;
import socai.membership.write.admission.nominate.NominateEliteMass.Place;
import socai.organisation.events.OrganisationForm;
import socai.organisation.write.Organisation;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Effect;
import socai.spine.Judgement;
import socai.spine.OrganisationId;
import socai.spine.StreamEvent;
import socai.spine.StreamType;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** Begins a file; a person has one open file at most. */
public final class NominateEliteMassDecider
        implements Decider<NominateEliteMass, AdmissionFile, NominateEliteMass.Facts> {

    @Override
    public Class<NominateEliteMass> command() {
        return NominateEliteMass.class;
    }

    @Override
    public StreamType<AdmissionFile, ?> type() {
        return AdmissionFile.TYPE;
    }

    @Override
    public String stream(NominateEliteMass command, Act act) {
        return act.command().derive(AdmissionId.PREFIX, 0);
    }

    @Override
    public Optional<OrganisationId> matter(NominateEliteMass command, AdmissionFile file, Act act) {
        return Optional.of(command.organisation());
    }

    @Override
    public Class<Facts> factsType() {
        return Facts.class;
    }

    @Override
    public Facts gather(NominateEliteMass command, AdmissionFile file, Act act, Reader reader) {
        Optional<String> owner =
                reader.claimedBy(AdmissionFile.OPEN_ADMISSION, command.person().raw());
        return new Facts(
                reader.read(Person.TYPE, Person.stream(command.person())).map(person -> new Candidate(person.usable())),
                reader.read(Membership.TYPE, Membership.stream(command.person()))
                        .map(membership -> new Membered(membership.exists())),
                reader.read(Organisation.TYPE, command.organisation().raw())
                        .map(organisation -> new Place(isCell(organisation, act))),
                owner,
                owner.flatMap(open ->
                                reader.read(AdmissionFile.TYPE, open).value().nomination())
                        .map(e -> new Nomination(e.organisation(), e.nominatedBy(), e.nominationNumber())));
    }

    private static boolean isCell(Organisation organisation, Act act) {
        return organisation.existsOn(act.businessDate())
                && organisation.formOn(act.businessDate()).equals(Optional.of(OrganisationForm.CHI_BO));
    }

    @Override
    public Decision decide(AdmissionFile file, NominateEliteMass command, Facts facts, Circumstances circumstances) {
        Nomination asked = new Nomination(command.organisation(), command.nominatedBy(), command.nominationNumber());
        if (facts.open().equals(Optional.of(asked))) {
            return Judgement.begin().accept(List::of);
        }
        AdmissionId admission = AdmissionId.of(circumstances.act().command().derive(AdmissionId.PREFIX, 0));
        return Judgement.begin()
                .step(
                        new PersonIsRegistered(facts.candidate()),
                        new CellExists(facts.cell(), circumstances.date()),
                        new NeverAMember(facts.membership()),
                        new NoOtherOpenFile(facts.owner()))
                .accept(
                        () -> List.of(new StreamEvent(
                                AdmissionFile.TYPE,
                                admission.raw(),
                                new EliteMassNominated(
                                        admission,
                                        circumstances.date(),
                                        command.person(),
                                        command.organisation(),
                                        command.nominatedBy(),
                                        command.nominationNumber()))),
                        List.of(new Effect.Claim(
                                AdmissionFile.OPEN_ADMISSION, command.person().raw(), admission.raw())));
    }
}
