package socai.dues.read.payers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import socai.dues.events.PaymentChannel;
import socai.dues.read.Payer;
import socai.dues.read.Payers;
import socai.dues.read.Reckoning;
import socai.dues.read.payers.ListDuesPayers.Line;
import socai.dues.read.payers.ListDuesPayers.Month;
import socai.dues.read.payers.ListDuesPayers.Transfer;
import socai.spine.Anchors;
import socai.spine.Parameter;
import socai.spine.read.Asker;
import socai.spine.read.Conditions;
import socai.spine.read.Names;
import socai.spine.read.ParameterSource;
import socai.spine.read.QueryHandler;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.read.Sentences;
import socai.spine.read.Shown;
import socai.spine.read.Today;

/** Reads who sits where today and computes what each of them still owes. */
public final class PayersHandler implements QueryHandler<ListDuesPayers, ListDuesPayers.Result> {

    /** What is older than this is rare enough to be entered by hand. */
    private static final int BACK = 24;

    /** A list of an older year is known by its ids all the same, only not beforehand. */
    private static final int REMEMBERED_YEARS = 3;

    private final ReadStore store;
    private final ParameterSource parameters;
    private final Payers payers;
    private final Names names;
    private final Today today;

    public PayersHandler(ReadStore store, ParameterSource parameters, Names names, Today today) {
        this.store = store;
        this.parameters = parameters;
        this.payers = new Payers(store);
        this.names = names;
        this.today = today;
    }

    @Override
    public Class<ListDuesPayers> query() {
        return ListDuesPayers.class;
    }

    @Override
    public int count(ListDuesPayers.Result result) {
        return result.lines().size();
    }

    @Override
    public ListDuesPayers.Result answer(ListDuesPayers query, Asker asker) {
        LocalDate day = today.date();
        String root = query.organisation().raw();
        List<String> reached = Row.of(store.ask(
                        "select c.descendant from {Organisation}.closure c where c.ancestor = ? and c.valid_from <= ?"
                                + " and (c.valid_to is null or c.valid_to > ?)",
                        root,
                        day,
                        day))
                .stream()
                .map(row -> row.text("descendant"))
                .toList();
        List<String> organisations = reached.isEmpty() ? List.of(root) : reached;
        List<Payer> members = payers.seatedIn(organisations, day, day).toList();
        Map<String, String> cards = cards(members);
        Shown shown = new Shown(Sentences.packaged(), names, asker.language())
                .knowing(Stream.concat(organisations.stream(), members.stream().map(Payer::person))
                        .toList());
        Reckoning reckoning = new Reckoning(parameters);
        int ahead = parameters
                .find("dues-advance-months", Anchors.act(day))
                .map(Parameter::number)
                .orElse(0);
        List<Line> lines = members.stream()
                .map(member -> line(member, cards, day, ahead, reckoning, shown))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Line::cell).thenComparing(line -> sortKey(line.name())))
                .toList();
        return new ListDuesPayers.Result(shown.name(root), day, lines, transfers(root, day), refused(root, day));
    }

    private Optional<Line> line(
            Payer member, Map<String, String> cards, LocalDate day, int ahead, Reckoning reckoning, Shown shown) {
        return member.owedTo(day, day.getDayOfMonth())
                .map(cell -> new Line(
                        member.membership(),
                        member.person(),
                        shown.name(member.person()),
                        Optional.ofNullable(cards.get(member.membership())),
                        cell,
                        shown.name(cell),
                        months(member, day, ahead, reckoning)));
    }

    private List<Month> months(Payer member, LocalDate day, int ahead, Reckoning reckoning) {
        List<Month> months = new ArrayList<>();
        LocalDate first = day.withDayOfMonth(1).minusMonths(BACK);
        for (int at = 0; at <= BACK + ahead; at++) {
            LocalDate month = first.plusMonths(at);
            if (reckoning.owedTo(member, month).isPresent()) {
                Payer.Month known = reckoning.month(member, month);
                months.add(new Month(month, known.open(), known.due().known()));
            }
        }
        return List.copyOf(months);
    }

    private Map<String, String> cards(List<Payer> members) {
        Map<String, String> cards = new HashMap<>();
        if (!members.isEmpty()) {
            Conditions asked = new Conditions()
                    .in("membership", members.stream().map(Payer::membership).toList());
            Row.of(store.ask("select membership, card_number from {Member}.membership" + asked.where(), asked.values()))
                    .forEach(row ->
                            row.optional("card_number").ifPresent(card -> cards.put(row.text("membership"), card)));
        }
        return cards;
    }

    private List<Transfer> transfers(String root, LocalDate day) {
        Conditions asked = new Conditions()
                .within("r.org_id", root, day)
                .and("r.channel = ?", PaymentChannel.BANK_TRANSFER.name())
                .and("r.booked_on > ?", day.minusYears(REMEMBERED_YEARS));
        return Row.of(store.ask("select r.* from {Dues}.receipt r" + asked.where(), asked.values())).stream()
                .filter(row -> row.optional("command").isPresent())
                .map(row -> new Transfer(
                        row.text("command"),
                        row.text("account"),
                        row.text("book"),
                        row.integer("number"),
                        row.date("reversed_on").isEmpty()))
                .toList();
    }

    private List<String> refused(String root, LocalDate day) {
        Conditions asked = new Conditions()
                .within("d.org_id", root, day)
                .and("d.command_type = ?", "dues.RecordDuesPayment")
                .and("not d.accepted")
                .and("d.business_date > ?", day.minusYears(REMEMBERED_YEARS));
        return Row.of(store.ask("select d.command from {Decision}.decision d" + asked.where(), asked.values())).stream()
                .map(row -> row.text("command"))
                .toList();
    }

    /** Vietnamese lists go by the given name, the last word. */
    private static String sortKey(String name) {
        return name.substring(name.lastIndexOf(' ') + 1) + " " + name;
    }
}
