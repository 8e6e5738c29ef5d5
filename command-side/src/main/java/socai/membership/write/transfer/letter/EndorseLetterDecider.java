package socai.membership.write.transfer.letter;

import java.util.List;
import java.util.Optional;
import socai.membership.events.TransferEvent.LetterEndorsed;
import socai.membership.write.deciding.Superiors;
import socai.membership.write.transfer.TransferDecider;
import socai.membership.write.transfer.TransferFile;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.OrganisationId;
import socai.spine.StreamEvent;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/** Each level on the route endorses the letter once, in the order of the route. */
public final class EndorseLetterDecider implements TransferDecider<EndorseLetter, EndorseLetter.Facts> {

    @Override
    public Class<EndorseLetter> command() {
        return EndorseLetter.class;
    }

    @Override
    public Optional<OrganisationId> matter(EndorseLetter command, TransferFile state, Act act) {
        return state.from().map(cell -> command.organisation());
    }

    /** A level on the sending side reaches the sending cell, any other must reach the one that the letter is for. */
    @Override
    public List<Optional<OrganisationId>> touched(EndorseLetter command, TransferFile state, Act act, Reader reader) {
        boolean sends = Superiors.above(state.from(), act.today(), reader).chain().stream()
                .anyMatch(seen -> seen.value().organisation().equals(command.organisation()));
        return List.of(sends ? state.from() : state.addressee());
    }

    @Override
    public Class<EndorseLetter.Facts> factsType() {
        return EndorseLetter.Facts.class;
    }

    @Override
    public EndorseLetter.Facts gather(EndorseLetter command, TransferFile state, Act act, Reader reader) {
        return new EndorseLetter.Facts(state.unendorsed(act.businessDate(), reader));
    }

    @Override
    public Decision decide(
            TransferFile state, EndorseLetter command, EndorseLetter.Facts facts, Circumstances circumstances) {
        if (state.endorsed().contains(command.organisation())) {
            return Judgement.begin().accept(List::of);
        }
        List<OrganisationId> left = facts.left().orElseGet(state::unendorsed);
        return Judgement.begin()
                .step(new EndorsedInOrder(state.stage(), left, command.organisation()))
                .accept(() -> List.of(new StreamEvent(
                        TransferFile.TYPE,
                        command.transfer().raw(),
                        new LetterEndorsed(
                                command.transfer(),
                                circumstances.date(),
                                state.subject().orElseThrow(),
                                command.organisation(),
                                left.size() - 1))));
    }
}
