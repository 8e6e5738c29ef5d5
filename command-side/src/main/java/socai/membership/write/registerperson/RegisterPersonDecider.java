package socai.membership.write.registerperson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import socai.membership.events.PersonEvent.PersonRegistered;
import socai.membership.write.Person;
import socai.membership.write.rules.BornBefore;
import socai.membership.write.rules.CitizenIdForm;
import socai.membership.write.rules.CitizenIdFree;
import socai.membership.write.rules.GenderForm;
import socai.membership.write.rules.OnePersonsData;
import socai.membership.write.rules.OrganisationStands;
import socai.membership.write.rules.ProperName;
import socai.organisation.write.Organisation;
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
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** Registers a person under an id derived from the command, and claims the citizen id in the same transaction. */
public final class RegisterPersonDecider implements Decider<RegisterPerson, Person, RegisterPerson.Facts> {

    @Override
    public Class<RegisterPerson> command() {
        return RegisterPerson.class;
    }

    @Override
    public StreamType<Person, ?> type() {
        return Person.TYPE;
    }

    @Override
    public String stream(RegisterPerson command, Act act) {
        return act.command().derive(PersonId.PREFIX, 0);
    }

    @Override
    public Optional<OrganisationId> matter(RegisterPerson command, Person state, Act act) {
        return Optional.of(command.organisation());
    }

    @Override
    public Class<RegisterPerson.Facts> factsType() {
        return RegisterPerson.Facts.class;
    }

    @Override
    public RegisterPerson.Facts gather(RegisterPerson command, Person state, Act act, Reader reader) {
        return new RegisterPerson.Facts(
                command.citizenId().flatMap(Personal::value).flatMap(id -> reader.claimedBy(Person.CITIZEN_ID, id)),
                reader.read(Organisation.TYPE, command.organisation().raw())
                        .map(organisation -> organisation.existsOn(act.businessDate())));
    }

    @Override
    public Decision decide(
            Person state, RegisterPerson command, RegisterPerson.Facts facts, Circumstances circumstances) {
        PersonId person = PersonId.of(stream(command, circumstances.act()));
        return Judgement.begin()
                .step(
                        new OnePersonsData(person, subjects(command)),
                        new OrganisationStands(
                                command.organisation(), facts.organisationStands(), circumstances.date()))
                .statute(() -> details(person, command, facts, circumstances))
                .accept(
                        () -> List.of(new StreamEvent(Person.TYPE, person.raw(), registered(person, command))),
                        claims(person, command));
    }

    private static List<PersonId> subjects(RegisterPerson command) {
        return Stream.concat(
                        Stream.of(command.name(), command.birthDate()),
                        Stream.of(command.citizenId(), command.gender(), command.homeTown(), command.phone())
                                .flatMap(Optional::stream))
                .map(Personal::subject)
                .toList();
    }

    private static List<Rule> details(
            PersonId person, RegisterPerson command, RegisterPerson.Facts facts, Circumstances circumstances) {
        List<Rule> rules = new ArrayList<>();
        rules.add(new ProperName(command.name()));
        rules.add(new BornBefore(command.birthDate(), circumstances.date()));
        command.citizenId().ifPresent(id -> {
            rules.add(new CitizenIdForm(id));
            rules.add(new CitizenIdFree(id, facts.citizenIdHolder(), person));
        });
        command.gender().ifPresent(gender -> rules.add(new GenderForm(gender)));
        return rules;
    }

    private static PersonRegistered registered(PersonId person, RegisterPerson command) {
        return new PersonRegistered(
                person,
                command.name(),
                command.birthDate(),
                command.citizenId(),
                command.gender(),
                command.homeTown(),
                command.phone(),
                command.organisation());
    }

    private static List<Effect> claims(PersonId person, RegisterPerson command) {
        return command.citizenId()
                .flatMap(Personal::value)
                .<List<Effect>>map(id -> List.of(new Effect.Claim(Person.CITIZEN_ID, id, person.raw())))
                .orElse(List.of());
    }
}
