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

/** Void are cards that were reported lost or damaged, and cards of memberships that ended. */
public final class VoidCardsHandler implements QueryHandler<ListVoidCards, ListVoidCards.Result> {

    /** A report may name an earlier day than that of its recording, and clocks of phones go wrong. */
    private static final int MARGIN_DAYS = 31;

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
        LocalDate since = today.date().minusDays(MARGIN_DAYS + kept());
        List<String> serials = Row.of(store.ask(
                        "select membership, card_issue from {Member}.membership"
                                + " where card_issue is not null and (card_void_on >= ? or closed_on >= ?)"
                                + " order by membership",
                        since,
                        since))
                .stream()
                .map(row -> CardSerial.of(row.text("membership"), row.integer("card_issue")))
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
