package socai.web.pages.dues.bank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import socai.dues.read.payers.ListDuesPayers;
import socai.dues.read.payers.ListDuesPayers.Line;
import socai.membership.read.FoldedName;
import socai.web.pages.dues.bank.Sorted.Choice;
import socai.web.pages.dues.bank.Sorted.Kind;
import socai.web.pages.dues.bank.Sorted.Reason;

/**
 * Sorts the rows of a bank's list. A row is good only when it names one member and its amount is just what is open: all
 * else a person decides. Pure.
 */
final class Matching {

    private final ListColumns columns;
    private final LocalDate today;
    private final List<Line> members;
    private final Whose whose;
    private final Attempts attempts;
    /** More choices than this no page can hold; the rows beyond are for a list to correct. */
    private static final int MOST_OPTIONS = 6_000;

    private final Map<String, Owed> owed = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private int offered;

    Matching(ListColumns columns, ListDuesPayers.Result known, List<Line> members) {
        this.columns = columns;
        this.today = known.today();
        this.members = members;
        this.whose = new Whose(members);
        this.attempts = new Attempts(known);
        members.forEach(member -> owed.put(member.membership(), new Owed(member)));
    }

    /** In the order of the file. */
    List<Sorted> sort(List<ListRow> rows) {
        List<Sorted> sorted = new ArrayList<>();
        for (ListRow row : rows) {
            sorted.add(sort(Transfer.of(row, columns)));
        }
        return List.copyOf(sorted);
    }

    private Sorted sort(Transfer transfer) {
        if (transfer.amount().isEmpty()) {
            boolean empty = transfer.row().cell(columns.amount()).isEmpty();
            return empty
                    ? plain(transfer, Kind.OUT, Reason.NONE, -1)
                    : plain(transfer, Kind.WRONG, Reason.NO_AMOUNT, columns.amount());
        }
        if (transfer.amount().get() <= 0) {
            return plain(transfer, Kind.OUT, Reason.NONE, -1);
        }
        if (transfer.day().isEmpty()) {
            return plain(transfer, Kind.WRONG, Reason.NO_DAY, columns.day());
        }
        if (transfer.day().get().isAfter(today)) {
            return plain(transfer, Kind.WRONG, Reason.AFTER_TODAY, columns.day());
        }
        if (!seen.add(transfer.identity())) {
            return plain(transfer, Kind.DOUBTFUL, Reason.TWICE, -1);
        }
        Optional<Sorted.Booked> booked = attempts.receipt(attempts.of(transfer.identity()));
        if (booked.isPresent()) {
            return new Sorted(
                    transfer, Kind.BOOKED, Reason.NONE, -1, "", Optional.empty(), Optional.empty(), List.of(), booked);
        }
        return matched(transfer, transfer.day().get());
    }

    private Sorted matched(Transfer transfer, LocalDate day) {
        Optional<NamedMonths> named = NamedMonths.in(FoldedName.of(transfer.content()), day);
        Set<Line> byCard = whose.byCard(transfer.content());
        Set<Line> byName = whose.byName(transfer.content());
        Set<Line> found = new LinkedHashSet<>(byCard.isEmpty() ? byName : byCard);
        if (byCard.isEmpty() && (found.isEmpty() || named(found, transfer.payer()))) {
            // One pays for the other, or is only thanked: nobody guesses which.
            found.addAll(whose.byName(transfer.payer()));
        }
        if (byCard.size() == 1 && !byName.isEmpty() && !byName.containsAll(byCard)) {
            found.addAll(byName);
            return doubtful(transfer, Reason.CARD_AND_NAME, List.copyOf(found), named);
        }
        if (found.isEmpty()) {
            return doubtful(transfer, Reason.NOBODY, members, named);
        }
        List<Line> left = narrowed(List.copyOf(found), named);
        return left.size() == 1
                ? certain(transfer, left.getFirst(), named)
                : doubtful(transfer, Reason.SEVERAL, left, named);
    }

    /** Whether the payer is a member too, and somebody else. */
    private boolean named(Set<Line> found, String payer) {
        Set<Line> payers = whose.byName(payer);
        return found.stream().noneMatch(payers::contains);
    }

    /** Of several who bear the name those who still owe the month that the text names. */
    private List<Line> narrowed(List<Line> found, Optional<NamedMonths> named) {
        if (found.size() < 2 || named.isEmpty()) {
            return found;
        }
        List<Line> owing = found.stream()
                .filter(member ->
                        owes(member).open(named.get()) > 0 || owes(member).unknown(named, today))
                .toList();
        return owing.isEmpty() ? found : owing;
    }

    private Sorted certain(Transfer transfer, Line member, Optional<NamedMonths> named) {
        Owed owes = owes(member);
        if (owes.unknown(named, today)) {
            return doubtful(transfer, Reason.UNDECLARED, member, List.of());
        }
        long amount = transfer.amount().orElseThrow();
        List<Plan> plans = plans(owes, amount, named);
        List<Choice> options =
                plans.stream().map(plan -> choice(member, plan, amount)).toList();
        if (named.isPresent() && owes.open(named.get()) == 0) {
            return doubtful(transfer, Reason.MONTH_PAID, member, options);
        }
        if (owes.earliest(1).isEmpty()) {
            return doubtful(transfer, Reason.NOTHING_OPEN, member, options);
        }
        Plan first = plans.getFirst();
        if (!owes.exact(first, amount)) {
            return doubtful(transfer, Reason.NOT_EXACT, member, options);
        }
        Choice entered = choice(member, first, amount);
        owes.take(first);
        return new Sorted(
                transfer,
                Kind.GOOD,
                Reason.NONE,
                -1,
                "",
                Optional.of(entered),
                Optional.of(first),
                List.of(),
                Optional.empty());
    }

    /** What could be entered for a member, the likeliest first. */
    private List<Plan> plans(Owed owes, long amount, Optional<NamedMonths> named) {
        Set<Plan> plans = new LinkedHashSet<>();
        named.flatMap(months -> owes.over(months, amount)).ifPresent(plans::add);
        owes.earliest(amount).ifPresent(plans::add);
        if (plans.isEmpty()) {
            plans.add(owes.beyond(today));
        }
        return List.copyOf(plans);
    }

    private Sorted doubtful(Transfer transfer, Reason reason, List<Line> candidates, Optional<NamedMonths> named) {
        long amount = transfer.amount().orElseThrow();
        List<Choice> options = offered + candidates.size() > MOST_OPTIONS
                ? List.of()
                : candidates.stream()
                        .filter(member -> !owes(member).unknown(named, today))
                        .flatMap(member -> plans(owes(member), amount, named).stream()
                                .limit(reason == Reason.NOBODY ? 1 : 2)
                                .map(plan -> choice(member, plan, amount)))
                        .toList();
        offered += options.size();
        return new Sorted(
                transfer,
                Kind.DOUBTFUL,
                reason,
                columns.content(),
                transfer.row().cell(columns.content()),
                Optional.empty(),
                Optional.empty(),
                options,
                Optional.empty());
    }

    private static Sorted doubtful(Transfer transfer, Reason reason, Line member, List<Choice> options) {
        return new Sorted(
                transfer,
                Kind.DOUBTFUL,
                reason,
                -1,
                "",
                Optional.of(new Choice(
                        member.name(),
                        member.card().orElse(""),
                        member.cell(),
                        new Plan(member.membership(), LocalDate.EPOCH, 0, false),
                        false)),
                Optional.empty(),
                options,
                Optional.empty());
    }

    private Choice choice(Line member, Plan plan, long amount) {
        boolean partly = !plan.voluntary() && !owes(member).exact(plan, amount);
        return new Choice(member.name(), member.card().orElse(""), member.cell(), plan, partly);
    }

    private Sorted plain(Transfer transfer, Kind kind, Reason reason, int column) {
        return new Sorted(
                transfer,
                kind,
                reason,
                column,
                transfer.row().cell(column),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private Owed owes(Line member) {
        return owed.computeIfAbsent(member.membership(), any -> new Owed(member));
    }
}
