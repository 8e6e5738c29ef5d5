package socai.dues.write.closing;

import java.util.List;
import java.util.Optional;
import socai.dues.events.DuesBookEvent.DuesSettlementChecked;
import socai.dues.events.DuesBookId;
import socai.dues.events.SettlementState;
import socai.dues.write.DuesBook;
import socai.membership.write.rules.NumberGiven;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.OrganisationId;
import socai.spine.StreamEvent;
import socai.spine.Text;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/** The superior finds the settlement in order, or sends it back. */
public final class CheckDuesSettlementDecider implements BookDecider<CheckDuesSettlement, CheckDuesSettlement.Facts> {

    private static final Text PAPER = new Text("văn bản kiểm tra", "the paper of the check");

    /** The superior confirms for itself; the book is read as well. */
    @Override
    public Optional<OrganisationId> matter(CheckDuesSettlement command, DuesBook state, Act act) {
        return state.organisation().map(any -> command.checkedBy());
    }

    @Override
    public List<Optional<OrganisationId>> touched(CheckDuesSettlement command, DuesBook state, Act act, Reader reader) {
        return List.of(state.organisation());
    }

    @Override
    public Class<CheckDuesSettlement> command() {
        return CheckDuesSettlement.class;
    }

    @Override
    public DuesBookId book(CheckDuesSettlement command) {
        return command.book();
    }

    @Override
    public Class<CheckDuesSettlement.Facts> factsType() {
        return CheckDuesSettlement.Facts.class;
    }

    @Override
    public CheckDuesSettlement.Facts gather(CheckDuesSettlement command, DuesBook state, Act act, Reader reader) {
        return new CheckDuesSettlement.Facts(BookDecider.superior(state, act.businessDate(), reader));
    }

    @Override
    public Decision decide(
            DuesBook state, CheckDuesSettlement command, CheckDuesSettlement.Facts facts, Circumstances circumstances) {
        return Judgement.begin()
                .step(new SettlementStands(state.settlement(), state.settlement() == SettlementState.REPORTED))
                .statute(() -> List.of(
                        new SuperiorThere(facts.superior()
                                .filter(command.checkedBy()::equals)
                                .isPresent()),
                        new NumberGiven(PAPER, command.documentNumber())))
                .accept(() -> List.of(new StreamEvent(
                        DuesBook.TYPE,
                        command.book().raw(),
                        new DuesSettlementChecked(
                                command.book(),
                                circumstances.date(),
                                state.organisation().orElseThrow(),
                                command.checkedBy(),
                                command.accepted(),
                                command.documentNumber()))));
    }
}
