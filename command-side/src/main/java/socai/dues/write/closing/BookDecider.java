package socai.dues.write.closing;

import java.time.LocalDate;
import java.util.Optional;
import socai.dues.events.DuesBookId;
import socai.dues.write.DuesBook;
import socai.organisation.write.Organisation;
import socai.spine.Act;
import socai.spine.Command;
import socai.spine.OrganisationId;
import socai.spine.StreamType;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** What the acts on a whole book have in common: it is its organisation's matter. */
interface BookDecider<C extends Command, F extends Record> extends Decider<C, DuesBook, F> {

    DuesBookId book(C command);

    @Override
    default StreamType<DuesBook, ?> type() {
        return DuesBook.TYPE;
    }

    @Override
    default String stream(C command, Act act) {
        return book(command).raw();
    }

    @Override
    default Optional<OrganisationId> matter(C command, DuesBook state, Act act) {
        return state.organisation();
    }

    static Optional<OrganisationId> superior(DuesBook state, LocalDate day, Reader reader) {
        return state.organisation()
                .flatMap(id -> reader.read(Organisation.TYPE, id.raw()).value().parentOn(day));
    }
}
