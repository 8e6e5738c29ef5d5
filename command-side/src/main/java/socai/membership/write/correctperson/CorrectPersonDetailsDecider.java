package socai.membership.write.correctperson;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import socai.membership.events.PersonEvent.PersonDetailsCorrected;
import socai.membership.write.Person;
import socai.membership.write.rules.BornBefore;
import socai.membership.write.rules.CitizenIdForm;
import socai.membership.write.rules.CitizenIdFree;
import socai.membership.write.rules.EvidenceGiven;
import socai.membership.write.rules.GenderForm;
import socai.membership.write.rules.NotInTheFuture;
import socai.membership.write.rules.OnePersonsData;
import socai.membership.write.rules.PersonKnown;
import socai.membership.write.rules.ProperName;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Effect;
import socai.spine.Judgement;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.Rule;
import socai.spine.StreamEvent;
import socai.spine.StreamType;
import socai.spine.Text;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** Corrects a person's details; a new citizen id is claimed and the old one given free in the same transaction. */
public final class CorrectPersonDetailsDecider
        implements Decider<CorrectPersonDetails, Person, CorrectPersonDetails.Facts> {

    private static final Text EFFECTIVE = new Text("ngày có hiệu lực", "effective date");

    @Override
    public Class<CorrectPersonDetails> command() {
        return CorrectPersonDetails.class;
    }

    @Override
    public StreamType<Person, ?> type() {
        return Person.TYPE;
    }

    @Override
    public String stream(CorrectPersonDetails command, Act act) {
        return Person.stream(command.person());
    }

    @Override
    public Optional<OrganisationId> matter(CorrectPersonDetails command, Person state, Act act) {
        return state.organisation();
    }

    @Override
    public Class<CorrectPersonDetails.Facts> factsType() {
        return CorrectPersonDetails.Facts.class;
    }

    @Override
    public CorrectPersonDetails.Facts gather(CorrectPersonDetails command, Person state, Act act, Reader reader) {
        return new CorrectPersonDetails.Facts(
                command.citizenId().flatMap(Personal::value).flatMap(id -> reader.claimedBy(Person.CITIZEN_ID, id)));
    }

    @Override
    public Decision decide(
            Person state, CorrectPersonDetails command, CorrectPersonDetails.Facts facts, Circumstances circumstances) {
        boolean changes = changes(state, command);
        return Judgement.begin()
                .step(PersonKnown.of(command.person(), state), new OnePersonsData(command.person(), subjects(command)))
                .statute(() -> rules(command, facts, circumstances))
                .accept(
                        () -> changes ? List.of(corrected(command)) : List.of(),
                        changes ? claims(state, command) : List.of());
    }

    private static List<PersonId> subjects(CorrectPersonDetails command) {
        return Stream.concat(values(command), Stream.of(command.reason()))
                .map(Personal::subject)
                .toList();
    }

    private static Stream<Personal<?>> values(CorrectPersonDetails command) {
        return Stream.of(
                        command.name(),
                        command.birthDate(),
                        command.citizenId(),
                        command.gender(),
                        command.homeTown(),
                        command.phone())
                .flatMap(Optional::stream);
    }

    private static boolean changes(Person state, CorrectPersonDetails command) {
        return differs(command.name(), state.name())
                || differs(command.birthDate(), state.birthDate())
                || differs(command.citizenId(), state.citizenId())
                || differs(command.gender(), state.gender())
                || differs(command.homeTown(), state.homeTown())
                || differs(command.phone(), state.phone());
    }

    private static boolean differs(Optional<? extends Personal<?>> wanted, Optional<? extends Personal<?>> known) {
        return wanted.isPresent() && !Objects.equals(wanted, known);
    }

    private static List<Rule> rules(
            CorrectPersonDetails command, CorrectPersonDetails.Facts facts, Circumstances circumstances) {
        List<Rule> rules = new ArrayList<>();
        command.name().ifPresent(name -> rules.add(new ProperName(name)));
        command.birthDate().ifPresent(born -> rules.add(new BornBefore(born, circumstances.date())));
        command.citizenId().ifPresent(id -> {
            rules.add(new CitizenIdForm(id));
            rules.add(new CitizenIdFree(id, facts.citizenIdHolder(), command.person()));
        });
        command.gender().ifPresent(gender -> rules.add(new GenderForm(gender)));
        rules.add(new NotInTheFuture(EFFECTIVE, command.effective(), circumstances.date()));
        rules.add(new EvidenceGiven(command.evidence(), circumstances.date()));
        return rules;
    }

    private static StreamEvent corrected(CorrectPersonDetails command) {
        return new StreamEvent(
                Person.TYPE,
                Person.stream(command.person()),
                new PersonDetailsCorrected(
                        command.person(),
                        command.name(),
                        command.birthDate(),
                        command.citizenId(),
                        command.gender(),
                        command.homeTown(),
                        command.phone(),
                        command.reason(),
                        command.effective(),
                        command.evidence()));
    }

    private static List<Effect> claims(Person state, CorrectPersonDetails command) {
        if (!differs(command.citizenId(), state.citizenId())) {
            return List.of();
        }
        String owner = command.person().raw();
        List<Effect> effects = new ArrayList<>();
        state.citizenId()
                .flatMap(Personal::value)
                .ifPresent(old -> effects.add(new Effect.Release(Person.CITIZEN_ID, old, owner)));
        command.citizenId()
                .flatMap(Personal::value)
                .ifPresent(id -> effects.add(new Effect.Claim(Person.CITIZEN_ID, id, owner)));
        return effects;
    }
}
