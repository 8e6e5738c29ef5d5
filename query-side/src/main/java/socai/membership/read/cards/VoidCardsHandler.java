package socai.membership.read.cards;

import java.time.LocalDate;
import java.util.List;
import socai.spine.Anchors;
import socai.spine.Parameter;
import socai.spine.read.Asker;
import socai.spine.read.ParameterSource;
import socai.spine.read.QueryHandler;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.read.Today;

/** Void are cards that were reported lost or damaged, that another one replaced, and those of memberships that ended. */
public final class VoidCardsHandler implements QueryHandler<ListVoidCards, ListVoidCards.Result> {

    private final ReadStore store;
    private final ParameterSource parameters;
    private final Today today;

    public VoidCardsHandler(ReadStore store, ParameterSource parameters, Today today) {
        this.store = store;
        this.parameters = parameters;
        this.today = today;
    }

    @Override
    public Class<ListVoidCards> query() {
        return ListVoidCards.class;
    }

    @Override
    public ListVoidCards.Result answer(ListVoidCards query, Asker asker) {
        LocalDate since = today.date().minusDays(kept());
        List<String> serials = Row.of(store.ask(
                        "select membership, issue from {Member}.void_card where void_on >= ? order by membership, issue",
                        since))
                .stream()
                .map(row -> CardSerial.of(row.text("membership"), row.integer("issue")))
                .toList();
        return new ListVoidCards.Result(since, serials);
    }

    private int kept() {
        return parameters
                .find("card-code-kept-days", Anchors.act(today.date()))
                .map(Parameter::number)
                .orElse(0);
    }
}
