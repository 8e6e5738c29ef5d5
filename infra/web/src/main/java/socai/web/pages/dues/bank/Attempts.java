package socai.web.pages.dues.bank;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import socai.dues.read.payers.ListDuesPayers;
import socai.dues.read.payers.ListDuesPayers.Transfer;
import socai.spine.CommandId;
import socai.web.pages.dues.bank.Sorted.Booked;

/**
 * Which command id a row has. It is made of the row alone, so that the ledger itself refuses to enter one row twice;
 * what was refused or reversed may be tried again, under the next id of the same row.
 */
final class Attempts {

    private final Map<String, Transfer> entered = new HashMap<>();
    private final Set<String> refused = new HashSet<>();

    Attempts(ListDuesPayers.Result known) {
        known.transfers().forEach(one -> entered.put(one.command(), one));
        refused.addAll(known.refused());
    }

    /** The id under which this row stands in the books, or will. */
    CommandId of(String identity) {
        int attempt = 0;
        while (true) {
            CommandId id = CommandId.named("dues-bank", identity, String.valueOf(attempt));
            Transfer before = entered.get(id.raw());
            if (!refused.contains(id.raw()) && (before == null || before.counts())) {
                return id;
            }
            attempt++;
        }
    }

    Optional<Booked> receipt(CommandId id) {
        return Optional.ofNullable(entered.get(id.raw()))
                .filter(Transfer::counts)
                .map(one -> new Booked(one.account(), one.book(), one.number()));
    }
}
