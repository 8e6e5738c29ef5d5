package socai.dues.read.receipt;

import java.time.LocalDate;
import java.util.Optional;
import socai.spine.read.Query;
import socai.spine.read.Scope;

/**
 * A receipt.
 *
 * @param stream the account of the member, by which it is judged who may read it
 * @param book   in which it stands
 */
public record GetDuesReceipt(String stream, String book, int number) implements Query<GetDuesReceipt.Result> {

    /**
     * @param superior the organisation above the cell; absent for a root
     * @param person   a name; reads as erased for a person whose data was destroyed
     * @param months   in words
     * @param channel  in words
     * @param reversed in words why it counts no more
     */
    public record Result(
            String book,
            int number,
            LocalDate on,
            LocalDate receivedOn,
            String cell,
            Optional<String> superior,
            String person,
            String months,
            String channel,
            long amount,
            long voluntary,
            Optional<String> reversed) {}

    @Override
    public Scope scope() {
        return new Scope.OfDossier(stream);
    }
}
