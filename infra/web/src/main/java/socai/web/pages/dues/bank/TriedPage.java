package socai.web.pages.dues.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import socai.web.pages.dues.bank.Sorted.Booked;
import socai.web.pages.dues.bank.Sorted.Kind;
import socai.web.pages.dues.bank.Sorted.Reason;

/**
 * What a trial shows.
 *
 * @param sums  of each kind that occurs; together they are {@code total}
 * @param plans of the good rows, as they are sent again
 */
public record TriedPage(
        List<Good> good,
        List<Doubtful> doubtful,
        List<Wrong> wrong,
        List<Before> before,
        List<Sum> sums,
        Sum total,
        String plans) {

    /** What a form may send beside the list: each doubtful row is one choice. */
    private static final int MOST_CHOICES = 300;

    public record Good(int row, String day, long amount, String name, String cell, String months, String content) {}

    /** @param options empty where nobody can choose on this page */
    public record Doubtful(
            int row,
            String day,
            long amount,
            String content,
            String payer,
            String name,
            String why,
            List<Option> options) {}

    public record Option(String value, String label) {}

    /** @param place as an office program calls the cell */
    public record Wrong(int row, String place, String value, String why) {}

    public record Before(int row, long amount, String content, Booked receipt) {}

    /** @param kind empty for all together */
    public record Sum(String kind, int rows, long amount) {}

    static TriedPage of(List<Sorted> rows, BankWords words) {
        List<Good> good = new ArrayList<>();
        List<Doubtful> doubtful = new ArrayList<>();
        List<Wrong> wrong = new ArrayList<>();
        List<Before> before = new ArrayList<>();
        List<Sum> sums = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Sorted> those = rows.stream().filter(row -> row.kind() == kind).toList();
            if (!those.isEmpty()) {
                sums.add(sum(kind.name(), those));
            }
        }
        for (Sorted row : rows) {
            switch (row.kind()) {
                case GOOD -> good.add(good(row, words));
                case DOUBTFUL -> doubtful.add(doubtful(row, words, doubtful.size() < MOST_CHOICES));
                case WRONG -> wrong.add(new Wrong(row.row(), row.letter() + row.row(), row.value(), words.reason(row)));
                case BOOKED ->
                    before.add(new Before(
                            row.row(),
                            row.amount(),
                            row.transfer().content(),
                            row.receipt().orElseThrow()));
                case OUT -> {}
            }
        }
        return new TriedPage(good, doubtful, wrong, before, sums, sum("", rows), plans(rows));
    }

    private static String plans(List<Sorted> rows) {
        return rows.stream()
                .flatMap(row -> row.plan().stream().map(plan -> row.row() + "|" + plan.carried()))
                .collect(Collectors.joining("\n"));
    }

    private static Good good(Sorted row, BankWords words) {
        Sorted.Choice member = row.member().orElseThrow();
        return new Good(
                row.row(),
                row.written(),
                row.amount(),
                member.name(),
                member.cell(),
                words.months(member.plan()),
                row.transfer().content());
    }

    private static Doubtful doubtful(Sorted row, BankWords words, boolean chosen) {
        List<Option> options = row.options().stream()
                .map(choice -> new Option(row.row() + "|" + choice.plan().carried(), words.option(choice)))
                .toList();
        String why = words.reason(row);
        return new Doubtful(
                row.row(),
                row.written(),
                row.amount(),
                row.transfer().content(),
                row.transfer().payer(),
                row.member().map(Sorted.Choice::name).orElse(""),
                options.isEmpty() && row.reason() == Reason.NOBODY ? why + " " + words.text("too-many") : why,
                chosen ? options : List.of());
    }

    private static Sum sum(String kind, List<Sorted> rows) {
        return new Sum(
                kind, rows.size(), rows.stream().mapToLong(Sorted::amount).sum());
    }
}
