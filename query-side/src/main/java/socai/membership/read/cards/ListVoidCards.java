package socai.membership.read.cards;

import java.time.LocalDate;
import java.util.List;
import socai.spine.read.Query;
import socai.spine.read.Scope;

/**
 * The cards that became void so lately that a code of them could still be good. Serials only: whoever has no code
 * cannot tell whose they are.
 */
public record ListVoidCards() implements Query<ListVoidCards.Result> {

    /** @param since first day that was looked at; a code issued before it has run out by now */
    public record Result(LocalDate since, List<String> serials) {}

    @Override
    public Scope scope() {
        return new Scope.Published();
    }
}
