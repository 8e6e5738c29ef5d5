package socai.membership.write.transfer;

import java.util.List;
import java.util.Optional;
import socai.spine.Act;
import socai.spine.OrganisationId;
import socai.spine.write.Reader;

/** Commands of the receiving side. The matter lies where the letter is addressed to; before there is one, nowhere. */
public interface ReceivingDecider<C extends TransferCommand, F extends Record> extends TransferDecider<C, F> {

    @Override
    default List<Optional<OrganisationId>> touched(C command, TransferFile state, Act act, Reader reader) {
        return List.of(state.addressee());
    }

    @Override
    default Optional<OrganisationId> matter(C command, TransferFile state, Act act) {
        return state.addressee();
    }
}
