package socai.membership.write.joining.propose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import socai.membership.events.JoinCodeEvent.JoinCodeUsed;
import socai.membership.events.JoiningEvent.JoiningProposed;
import socai.membership.events.JoiningId;
import socai.membership.write.joining.Applicant;
import socai.membership.write.joining.JoinCode;
import socai.membership.write.joining.Joining;
import socai.membership.write.rules.BornBefore;
import socai.membership.write.rules.OnePersonsData;
import socai.membership.write.rules.ProperName;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Effect;
import socai.spine.Judgement;
import socai.spine.OrganisationId;
import socai.spine.Parameter;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.StreamEvent;
import socai.spine.StreamType;
import socai.spine.time.Deadline;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** A request is written down and nothing else: nobody is told whether the cell knows such a person. */
public final class ProposeJoiningDecider implements Decider<ProposeJoining, Joining, ProposeJoining.Facts> {

    @Override
    public Class<ProposeJoining> command() {
        return ProposeJoining.class;
    }

    @Override
    public StreamType<Joining, ?> type() {
        return Joining.TYPE;
    }

    @Override
    public String stream(ProposeJoining command, Act act) {
        return act.command().derive(JoiningId.PREFIX, 0);
    }

    @Override
    public Optional<OrganisationId> matter(ProposeJoining command, Joining state, Act act) {
        return Optional.of(command.code().organisation());
    }

    @Override
    public Class<ProposeJoining.Facts> factsType() {
        return ProposeJoining.Facts.class;
    }

    @Override
    public ProposeJoining.Facts gather(ProposeJoining command, Joining state, Act act, Reader reader) {
        return new ProposeJoining.Facts(
                reader.read(JoinCode.TYPE, command.code().raw())
                        .map(code -> new ProposeJoining.Code(
                                code.number(), code.standsOn(act.businessDate()), code.used(), code.most())),
                Applicant.claimed(command.code().organisation(), command.name(), command.birthDate())
                        .flatMap(value -> reader.claimedBy(Joining.ASKED, value)));
    }

    @Override
    public Decision decide(
            Joining state, ProposeJoining command, ProposeJoining.Facts facts, Circumstances circumstances) {
        PersonId applicant = PersonId.of(circumstances.act().command().derive(PersonId.PREFIX, 0));
        boolean again = facts.asked().isPresent();
        Optional<String> claim = Applicant.claimed(command.code().organisation(), command.name(), command.birthDate());
        return Judgement.begin()
                .step(new CodeStands(command.number(), facts.code()), new OnePersonsData(applicant, subjects(command)))
                .statute(() -> List.of(
                        new CodeNotUsedUp(facts.code(), again),
                        new ProperName(command.name()),
                        new BornBefore(command.birthDate(), circumstances.date())))
                .accept(
                        () -> again ? List.of() : events(command, applicant, circumstances),
                        again
                                ? List.of()
                                : claim
                                        .<Effect>map(value -> new Effect.Claim(
                                                Joining.ASKED,
                                                value,
                                                circumstances.act().command().derive(JoiningId.PREFIX, 0)))
                                        .stream()
                                        .toList());
    }

    private static List<PersonId> subjects(ProposeJoining command) {
        return Stream.of(
                        Stream.of(command.name(), command.birthDate()),
                        command.card().stream(),
                        command.phone().stream())
                .flatMap(values -> values)
                .map(Personal::subject)
                .toList();
    }

    private static List<StreamEvent> events(ProposeJoining command, PersonId applicant, Circumstances circumstances) {
        JoiningId joining = JoiningId.of(circumstances.act().command().derive(JoiningId.PREFIX, 0));
        Parameter period = circumstances.parameter("join-answer-period");
        OrganisationId cell = command.code().organisation();
        return List.of(
                new StreamEvent(
                        Joining.TYPE,
                        joining.raw(),
                        new JoiningProposed(
                                joining,
                                circumstances.date(),
                                applicant,
                                cell,
                                command.number(),
                                new Deadline(circumstances.date(), period.number(), period.unit()),
                                command.name(),
                                command.birthDate(),
                                command.card(),
                                command.phone())),
                new StreamEvent(
                        JoinCode.TYPE,
                        command.code().raw(),
                        new JoinCodeUsed(command.code(), circumstances.date(), cell, command.number(), joining)));
    }
}
