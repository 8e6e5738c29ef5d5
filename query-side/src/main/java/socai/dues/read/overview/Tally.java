package socai.dues.read.overview;

import java.time.LocalDate;
import java.util.Set;
import socai.dues.read.Payer;
import socai.dues.read.Reckoning;
import socai.spine.Parameter;

/** What adds up over the members of a tree. */
final class Tally {
    private static final int MONTHS = 12;

    private final Reckoning reckoning;
    private final Set<String> tree;
    private final LocalDate first;
    private final LocalDate day;
    private final int judgedFrom;
    private int undeclared;
    private int judged;
    private long due;
    private long owed;

    Tally(Reckoning reckoning, Set<String> tree, LocalDate first, LocalDate day) {
        this.reckoning = reckoning;
        this.tree = tree;
        this.first = first;
        this.day = day;
        this.judgedFrom = reckoning.judgedFrom(day).map(Parameter::number).orElse(Integer.MAX_VALUE);
    }

    void add(Payer member) {
        boolean known = true;
        for (int at = 0; at < MONTHS && !first.plusMonths(at).isAfter(day); at++) {
            LocalDate month = first.plusMonths(at);
            if (reckoning.owedTo(member, month).filter(tree::contains).isPresent()) {
                Payer.Month one = reckoning.month(member, month);
                due += one.due().amount();
                owed += one.putOffOn(day) ? 0 : one.open();
                known &= one.due().known();
            }
        }
        undeclared += known ? 0 : 1;
        // Whoever moved on is judged where they sit now, whoever stays elsewhere at home.
        judged += member.seat(day).filter(tree::contains).isPresent()
                        && reckoning.unpaid(member, first.getYear(), day) >= judgedFrom
                ? 1
                : 0;
    }

    int undeclared() {
        return undeclared;
    }

    int judged() {
        return judged;
    }

    long due() {
        return due;
    }

    long owed() {
        return owed;
    }
}
