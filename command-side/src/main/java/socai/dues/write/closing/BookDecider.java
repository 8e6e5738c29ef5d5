package socai.dues.write.closing;

import java.time.LocalDate;
import java.util.Optional;
import socai.dues.events.DuesBookId;
import socai.dues.write.DuesBook;
import socai.organisation.write.Organisation;
import socai.organisation.write.line.Line;
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

    /**
     * To whom the money goes: the organisation directly above. Above an organisation that has ended that one may have
     * ended too; then the next one that stands.
     */
    static Optional<OrganisationId> superior(DuesBook state, LocalDate day, Reader reader) {
        Optional<Organisation> own = state.organisation()
                .map(id -> reader.read(Organisation.TYPE, id.raw()).value());
        Optional<OrganisationId> above = own.flatMap(one -> one.parentOn(day));
        if (own.filter(one -> one.dissolved().isPresent()).isEmpty()) {
            return above;
        }
        for (int distance = 0; above.isPresent() && distance <= Line.LONGEST; distance++) {
            Organisation there =
                    reader.read(Organisation.TYPE, above.get().raw()).value();
            if (there.existsOn(day)) {
                return above;
            }
            above = there.superiorOn(day);
        }
        return Optional.empty();
    }
}
