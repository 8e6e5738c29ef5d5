package socai.membership.read.cards;

import java.util.Optional;
import socai.membership.events.Standing;
import socai.spine.Anchors;
import socai.spine.Parameter;
import socai.spine.read.Asker;
import socai.spine.read.Names;
import socai.spine.read.ParameterSource;
import socai.spine.read.QueryDoor;
import socai.spine.read.QueryHandler;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.read.Sentences;
import socai.spine.read.Shown;
import socai.spine.read.Today;

/** Only a card that is held, of a membership that stands, is shown. */
public final class OwnCardHandler implements QueryHandler<GetOwnCard, GetOwnCard.Result> {

    private static final String HELD = "HELD";

    private final ReadStore store;
    private final ParameterSource parameters;
    private final Names names;
    private final Today today;

    public OwnCardHandler(ReadStore store, ParameterSource parameters, Names names, Today today) {
        this.store = store;
        this.parameters = parameters;
        this.names = names;
        this.today = today;
    }

    @Override
    public Class<GetOwnCard> query() {
        return GetOwnCard.class;
    }

    @Override
    public GetOwnCard.Result answer(GetOwnCard query, Asker asker) {
        Row row = Row.of(store.ask(
                        "select p.name, p.erased, m.* from {Member}.membership m"
                                + " join {Member}.person p on p.person = m.person"
                                + " where m.person = ? and m.closed_on is null",
                        query.person().raw()))
                .stream()
                .findFirst()
                .orElseThrow(QueryDoor.NotYours::new);
        Shown shown = new Shown(Sentences.packaged(), names, asker.language());
        String held = row.optional("card_stage").orElse("NONE");
        String stage = held.equals(HELD) ? held : row.optional("card_asked").orElse(held);
        Optional<GetOwnCard.Card> card = row.optional("card_number")
                .filter(number -> held.equals(HELD) && !row.flag("erased"))
                .map(number -> new GetOwnCard.Card(
                        row.text("name"),
                        number,
                        shown.name(row.text("org_id")),
                        shown.of(Standing.valueOf(row.text("standing"))),
                        CardSerial.of(row.text("membership"), row.integer("card_issue"))));
        return new GetOwnCard.Result(stage, card, number("card-code-minutes"), number("card-code-kept-days"));
    }

    private int number(String key) {
        return parameters
                .find(key, Anchors.act(today.date()))
                .map(Parameter::number)
                .orElseThrow(() -> new IllegalStateException("no parameter " + key + " is in force"));
    }
}
