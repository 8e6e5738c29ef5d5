package socai.policy.read.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import socai.policy.read.PolicyTables;
import socai.policy.read.book.GetPolicyBook.Regulation;
import socai.policy.read.book.GetPolicyBook.Setting;
import socai.spine.Anchor;
import socai.spine.Citation;
import socai.spine.Confidence;
import socai.spine.Text;
import socai.spine.read.Asker;
import socai.spine.read.Names;
import socai.spine.read.Printed;
import socai.spine.read.QueryHandler;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.read.Sentences;
import socai.spine.read.Shown;
import socai.spine.read.Today;

/** Reads what is in force. */
public final class PolicyBookHandler implements QueryHandler<GetPolicyBook, GetPolicyBook.Result> {

    private static final String IN_FORCE = " where valid_from <= ? and (valid_to is null or valid_to >= ?)";

    private final ReadStore store;
    private final Names names;
    private final Today today;

    public PolicyBookHandler(ReadStore store, Names names, Today today) {
        this.store = store;
        this.names = names;
        this.today = today;
    }

    @Override
    public Class<GetPolicyBook> query() {
        return GetPolicyBook.class;
    }

    @Override
    public GetPolicyBook.Result answer(GetPolicyBook query, Asker asker) {
        LocalDate day = query.date().orElseGet(today::date);
        Shown shown = new Shown(Sentences.packaged(), names, asker.language());
        Map<String, List<Setting>> settings = Row.of(store.ask(
                        "select * from {Policy}.parameter" + IN_FORCE + " order by code, valid_from, place", day, day))
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.text("code") + " " + row.text("version"),
                        Collectors.mapping(row -> setting(row, shown), Collectors.toList())));
        List<Regulation> regulations = Row.of(store.ask(
                        "select * from {Policy}.regulation" + IN_FORCE + " order by code, valid_from", day, day))
                .stream()
                .map(row -> regulation(row, settings, shown))
                .toList();
        return new GetPolicyBook.Result(
                day,
                regulations,
                Row.of(store.ask("select version from {Policy}.calendar where name = ?", PolicyTables.CURRENT)).stream()
                        .map(row -> row.text("version"))
                        .findFirst());
    }

    private static Regulation regulation(Row row, Map<String, List<Setting>> settings, Shown shown) {
        return new Regulation(
                row.text("code"),
                new Text(row.text("title_vi"), row.text("title_en")).in(shown.language()),
                row.day("valid_from"),
                row.date("valid_to"),
                row.text("version"),
                row.text("source"),
                row.day("published_on"),
                settings.getOrDefault(row.text("code") + " " + row.text("version"), List.of()));
    }

    /** One version of a regulation with what it says, in its own order. */
    public static Regulation regulation(Row row, List<Row> parameters, Shown shown) {
        List<Setting> settings =
                parameters.stream().map(one -> setting(one, shown)).toList();
        return regulation(row, Map.of(row.text("code") + " " + row.text("version"), settings), shown);
    }

    private static Setting setting(Row row, Shown shown) {
        Confidence confidence = Confidence.valueOf(row.text("confidence"));
        return new Setting(
                row.text("parameter"),
                row.text("setting"),
                row.text("unit"),
                Anchor.valueOf(row.text("anchor")),
                Printed.of(new Citation(row.text("cited_regulation"), row.text("article"), confidence)),
                confidence,
                shown.of(confidence),
                row.text("note"));
    }
}
