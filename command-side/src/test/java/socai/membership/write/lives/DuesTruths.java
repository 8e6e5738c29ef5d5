package socai.membership.write.lives;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import socai.dues.events.DuesAccountEvent.DuesPaid;
import socai.dues.events.DuesAccountEvent.PaymentReversed;
import socai.dues.events.DuesBookEvent.DuesRemitted;
import socai.dues.events.DuesBookEvent.ReceiptBooked;
import socai.dues.events.DuesBookEvent.ReceiptReversed;
import socai.dues.events.DuesBookEvent.RemittanceBooked;
import socai.dues.events.DuesBookEvent.RemittanceConfirmed;
import socai.dues.events.DuesBookId;
import socai.dues.events.MonthPaid;
import socai.dues.write.DuesBook;
import socai.spine.StreamEvent;

/** What must be so of the dues of every life: no đồng is in one book only, or in two. */
final class DuesTruths {

    /** A line of a book, by which it is found in the other one. */
    private record Line(DuesBookId book, int number, long amount) {}

    private final Set<Line> booked = new HashSet<>();
    private final Set<Line> paid = new HashSet<>();
    private final Set<Line> cancelled = new HashSet<>();
    private final Set<Line> takenBack = new HashSet<>();
    private final Set<Line> sent = new HashSet<>();
    private final Set<Line> confirmed = new HashSet<>();
    private final Set<Line> arrived = new HashSet<>();
    private final Map<DuesBookId, Long> sums = new HashMap<>();

    private DuesTruths() {}

    static void hold(World world) {
        DuesTruths truths = new DuesTruths();
        world.history().forEach(truths::heard);
        assertThat(truths.paid).as("payments, as the cells booked them").isEqualTo(truths.booked);
        assertThat(truths.takenBack).as("reversals, as the cells booked them").isEqualTo(truths.cancelled);
        assertThat(truths.booked).as("receipts").containsAll(truths.cancelled);
        assertThat(truths.sent).as("sent up").containsAll(truths.confirmed);
        assertThat(truths.arrived).as("arrived above").isEqualTo(truths.confirmed);
        truths.sums.forEach(
                (book, sum) -> assertThat(world.state(DuesBook.TYPE, book.raw()).collected())
                        .as("sum of %s", book)
                        .isEqualTo(sum));
    }

    private void heard(StreamEvent written) {
        switch (written.event()) {
            case DuesPaid e -> {
                once(paid, new Line(e.book(), e.receipt(), e.amount()));
                assertThat(e.months().stream().mapToLong(MonthPaid::amount).sum() + e.voluntary())
                        .as("the parts of %s", e)
                        .isEqualTo(e.amount());
                assertThat(e.months()).extracting(MonthPaid::amount).allMatch(amount -> amount > 0);
            }
            case PaymentReversed e -> once(takenBack, new Line(e.book(), e.receipt(), e.amount()));
            case ReceiptBooked e -> {
                once(booked, new Line(e.book(), e.number(), e.amount()));
                sums.merge(e.book(), e.amount(), Long::sum);
            }
            case ReceiptReversed e -> {
                once(cancelled, new Line(e.book(), e.number(), e.amount()));
                sums.merge(e.book(), -e.amount(), Long::sum);
            }
            case DuesRemitted e -> once(sent, new Line(e.book(), e.number(), e.amount()));
            case RemittanceConfirmed e -> once(confirmed, new Line(e.book(), e.number(), e.amount()));
            case RemittanceBooked e -> {
                once(arrived, new Line(e.from(), e.number(), e.amount()));
                sums.merge(e.book(), e.amount(), Long::sum);
            }
            default -> {}
        }
    }

    private static void once(Set<Line> lines, Line line) {
        assertThat(lines.add(line)).as("%s comes once", line).isTrue();
    }
}
