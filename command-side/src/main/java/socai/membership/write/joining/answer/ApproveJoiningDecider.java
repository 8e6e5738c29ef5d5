package socai.membership.write.joining.answer;

import java.util.List;
import java.util.Optional;
import socai.membership.events.JoiningEvent.JoiningApproved;
import socai.membership.events.JoiningEvent.JoiningProposed;
import socai.membership.write.Membership;
import socai.membership.write.Person;
import socai.membership.write.ending.CellPlace;
import socai.membership.write.joining.Applicant;
import socai.membership.write.joining.Joining;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.Layer;
import socai.spine.Personal;
import socai.spine.StreamEvent;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/** Nobody comes into the list by this: it says who of the list asked, where all that was written agrees with the books. */
public final class ApproveJoiningDecider implements AnsweringDecider<ApproveJoining, ApproveJoining.Facts> {

    @Override
    public Class<ApproveJoining> command() {
        return ApproveJoining.class;
    }

    @Override
    public Class<ApproveJoining.Facts> factsType() {
        return ApproveJoining.Facts.class;
    }

    @Override
    public ApproveJoining.Facts gather(ApproveJoining command, Joining state, Act act, Reader reader) {
        return new ApproveJoining.Facts(
                reader.read(Person.TYPE, Person.stream(command.member())).map(person -> onRecord(person, state)),
                reader.read(Membership.TYPE, Membership.stream(command.member()))
                        .map(membership -> new ApproveJoining.HeldCard(differs(membership, state))),
                CellPlace.read(state.matter(), Optional.of(command.member()), act.businessDate(), reader));
    }

    private static ApproveJoining.OnRecord onRecord(Person person, Joining state) {
        return new ApproveJoining.OnRecord(
                person.usable(),
                state.proposed()
                        .filter(asked -> Applicant.sameName(asked.name(), person.name()))
                        .isPresent(),
                state.proposed()
                        .flatMap(asked -> asked.birthDate().value())
                        .filter(born ->
                                person.birthDate().flatMap(Personal::value).equals(Optional.of(born)))
                        .isPresent());
    }

    private static boolean differs(Membership membership, Joining state) {
        Optional<String> held =
                membership.papers().card().flatMap(Personal::value).map(ApproveJoiningDecider::digits);
        return state.proposed()
                .flatMap(asked -> asked.card().flatMap(Personal::value))
                .map(ApproveJoiningDecider::digits)
                .filter(written -> !held.equals(Optional.of(written)))
                .isPresent();
    }

    /** Card numbers are written with dots, blanks or neither. */
    private static String digits(String number) {
        return number.replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    @Override
    public Decision decide(
            Joining state, ApproveJoining command, ApproveJoining.Facts facts, Circumstances circumstances) {
        if (state.ending()
                .filter(end -> end instanceof JoiningApproved approved
                        && approved.member().equals(command.member()))
                .isPresent()) {
            return Judgement.begin().accept(List::of);
        }
        Judgement judged = Judgement.begin()
                .step(waiting(state))
                .layer(
                        Layer.STEP,
                        () -> List.of(
                                new SitsInThisCell(facts.place()),
                                new NotTheirOwn(circumstances.act().person(), command.member())))
                .statute(() -> List.of(new AgreesWithRecord(facts.record(), facts.card())));
        return judged.accept(
                () -> {
                    JoiningProposed asked = state.proposed().orElseThrow();
                    return List.of(new StreamEvent(
                            Joining.TYPE,
                            command.joining().raw(),
                            new JoiningApproved(
                                    command.joining(),
                                    circumstances.date(),
                                    asked.applicant(),
                                    asked.organisation(),
                                    command.member())));
                },
                judged.holds() ? state.closing(command.joining()) : List.of());
    }
}
