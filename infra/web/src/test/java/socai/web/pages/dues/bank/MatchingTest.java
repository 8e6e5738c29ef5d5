package socai.web.pages.dues.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.dues.read.payers.ListDuesPayers;
import socai.dues.read.payers.ListDuesPayers.Line;
import socai.dues.read.payers.ListDuesPayers.Month;
import socai.web.pages.dues.bank.Sorted.Choice;
import socai.web.pages.dues.bank.Sorted.Kind;
import socai.web.pages.dues.bank.Sorted.Reason;

class MatchingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final Line LAN = line("lan", "Trần Thị Lan", "38.016842", 80_000, 80_000, 80_000);
    private static final Line HUNG = line("hung", "Lê Văn Hùng", "38.016900", 15_930, 15_930, 15_930);
    private static final Line AN = line("an", "Phạm An", "", 50_000, 50_000, 50_000);
    private static final Line AN_TOO = line("an-2", "Phạm Ân", "", 0, 50_000, 50_000);
    private static final Line PAID = line("paid", "Vũ Thị Mai", "", 0, 0, 0);
    private static final Line UNDECLARED = line("unknown", "Đỗ Đức", "", -1, -1, -1);
    private static final List<Line> ALL = List.of(LAN, HUNG, AN, AN_TOO, PAID, UNDECLARED);

    private static Line line(String id, String name, String card, long... open) {
        List<Month> months = new ArrayList<>();
        for (int at = 0; at < open.length; at++) {
            months.add(new Month(MAY.plusMonths(at), Math.max(0, open[at]), open[at] >= 0));
        }
        return new Line(
                "mem-" + id,
                "per-" + id,
                name,
                Optional.of(card).filter(number -> !number.isEmpty()),
                "org-1",
                "Chi bộ 1",
                months);
    }

    private static ListDuesPayers.Result known(List<ListDuesPayers.Transfer> transfers, String... refused) {
        return new ListDuesPayers.Result("Chi bộ 1", TODAY, ALL, transfers, List.of(refused));
    }

    private static BankList list(String... rows) {
        try {
            return BankList.read(
                    ("Ngày,Số tiền ghi có,Nội dung,Người chuyển,Số tham chiếu,Mã dòng\n" + String.join("\n", rows))
                            .getBytes(StandardCharsets.UTF_8));
        } catch (UnusableList e) {
            throw new AssertionError(e);
        }
    }

    private static List<Sorted> sorted(ListDuesPayers.Result known, String... rows) {
        BankList list = list(rows);
        return new Matching(list.columns(), known, ALL).sort(list.rows());
    }

    private static Sorted one(String row) {
        return sorted(known(List.of()), row).getFirst();
    }

    private static void good(String row, Line member, LocalDate first, int months) {
        assertThat(one(row).plan()).as(row).contains(new Plan(member.membership(), first, months, false));
    }

    private static Sorted doubtful(String row, Reason reason, Line... among) {
        Sorted sorted = one(row);
        assertThat(sorted.kind()).as(row).isEqualTo(Kind.DOUBTFUL);
        assertThat(sorted.reason()).as(row).isEqualTo(reason);
        assertThat(sorted.plan()).isEmpty();
        assertThat(sorted.options().stream()
                        .map(option -> option.plan().membership())
                        .distinct())
                .as(row)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(among).map(Line::membership).toList());
        return sorted;
    }

    @Test
    void a_card_number_or_a_whole_name_finds_the_one_member() {
        good("5/6/2026,160.000,DANG PHI 38016842 T5 T6,,F1,", LAN, MAY, 2);
        good("5/6/2026,80.000,the 38.016842,,F1,", LAN, MAY, 1);
        good("5/6/2026,80.000,the 38 016 842 dang phi,,F1,", LAN, MAY, 1);
        good("5/6/2026,80.000,TRAN THI LAN dp T6/2026,,F1,", LAN, MAY.plusMonths(1), 1);
        good("5/6/2026,15930,dang phi,LE VAN HUNG,F1,", HUNG, MAY, 1);
        // Decomposed letters, as some systems send them.
        good("5/6/2026,15930,Le\u0302 Va\u0306n Hu\u0300ng,,F1,", HUNG, MAY, 1);
    }

    @Test
    void what_nobody_can_tell_a_person_decides() {
        doubtful("5/6/2026,80.000,dang phi,,F1,", Reason.NOBODY, LAN, HUNG, AN, AN_TOO, PAID);
        doubtful("5/6/2026,80.000,38016842 va 38016900,,F1,", Reason.SEVERAL, LAN, HUNG);
        doubtful("5/6/2026,50.000,PHAM AN,,F1,", Reason.SEVERAL, AN, AN_TOO);
        doubtful("5/6/2026,80.000,38016842 Le Van Hung,,F1,", Reason.CARD_AND_NAME, LAN, HUNG);
        doubtful("5/6/2026,80.000,Tran Thi Lan,Le Van Hung,F1,", Reason.SEVERAL, LAN, HUNG);
        doubtful("5/6/2026,80.000,VU THI MAI,,F1,", Reason.NOTHING_OPEN, PAID);
        doubtful("5/6/2026,80.000,DO DUC,,F1,", Reason.UNDECLARED);
    }

    @Test
    void the_month_or_the_marks_decide_between_two_of_a_name() {
        good("5/6/2026,50.000,PHAM AN T5/2026,,F1,", AN, MAY, 1);
        good("5/6/2026,50.000,Phạm Ân,,F1,", AN_TOO, MAY.plusMonths(1), 1);
        doubtful("5/6/2026,50.000,PHAM AN T6/2026,,F1,", Reason.SEVERAL, AN, AN_TOO);
    }

    @Test
    void an_amount_that_is_not_just_what_is_open_is_for_a_person() {
        assertThat(doubtful("5/6/2026,100.000,38016842 T5,,F1,", Reason.NOT_EXACT, LAN)
                        .options())
                .extracting(Choice::plan)
                .containsExactly(new Plan("mem-lan", MAY, 1, true), new Plan("mem-lan", MAY, 2, false));
        doubtful("5/6/2026,79.999,38016842,,F1,", Reason.NOT_EXACT, LAN);
        doubtful("5/6/2026,80.001,38016842,,F1,", Reason.NOT_EXACT, LAN);
        assertThat(doubtful("5/6/2026,900.000,38016842,,F1,", Reason.NOT_EXACT, LAN)
                        .options())
                .extracting(Choice::plan)
                .containsExactly(new Plan("mem-lan", MAY, 3, true));
        doubtful("5/6/2026,50.000,Phạm Ân T5,,F1,", Reason.MONTH_PAID, AN_TOO);
    }

    @Test
    void what_cannot_be_read_is_told_with_its_cell_and_value() {
        assertThat(sorted(
                        known(List.of()),
                        "hom qua,80.000,38016842,,F1,",
                        "11/6/2026,80.000,38016842,,F1,",
                        "5/6/2026,tam muoi,38016842,,F1,",
                        "5/6/2026,-80.000,38016842,,F1,",
                        "5/6/2026,,phi dich vu,,F1,"))
                .extracting(Sorted::kind, Sorted::reason, row -> row.letter() + row.row(), Sorted::value)
                .containsExactly(
                        tuple(Kind.WRONG, Reason.NO_DAY, "A2", "hom qua"),
                        tuple(Kind.WRONG, Reason.AFTER_TODAY, "A3", "11/6/2026"),
                        tuple(Kind.WRONG, Reason.NO_AMOUNT, "B4", "tam muoi"),
                        tuple(Kind.OUT, Reason.NONE, "5", ""),
                        tuple(Kind.OUT, Reason.NONE, "6", ""));
        assertThat(one("10/6/2026,80.000,38016842,,F1,").kind()).isEqualTo(Kind.GOOD);
    }

    @Test
    void one_after_the_other_the_payments_of_a_member_take_the_next_months_and_a_row_counts_once() {
        List<Sorted> rows = sorted(
                known(List.of()),
                "5/6/2026,80.000,38016842,,F1,",
                "6/6/2026,80.000,38016842,,F2,",
                "5/6/2026,80.000,38016842,,F1,");
        assertThat(rows.get(0).plan()).contains(new Plan("mem-lan", MAY, 1, false));
        assertThat(rows.get(1).plan()).contains(new Plan("mem-lan", MAY.plusMonths(1), 1, false));
        assertThat(rows.get(2).reason()).isEqualTo(Reason.TWICE);
    }

    @Test
    void a_row_that_is_in_the_books_is_told_whatever_file_it_stands_in_unless_its_receipt_was_reversed() {
        String row = "5/6/2026,80.000,38016842,,F1,";
        String identity = one(row).transfer().identity();
        String first = new Attempts(known(List.of())).of(identity).raw();
        ListDuesPayers.Transfer entered = new ListDuesPayers.Transfer(first, "dac-1", "dbk-1.2026", 7, true);
        ListDuesPayers.Transfer reversed = new ListDuesPayers.Transfer(first, "dac-1", "dbk-1.2026", 7, false);

        assertThat(sorted(known(List.of(entered)), "6/6/2026,1,x,,,", "05/06/2026,80000 đ,38016842,,f1,")
                        .getLast()
                        .receipt())
                .contains(new Sorted.Booked("dac-1", "dbk-1.2026", 7));
        // A list for correction: the text is another one, the row is the same.
        assertThat(sorted(known(List.of(entered)), "5/6/2026,80.000,Tran Thi Lan,,F1," + identity)
                        .getFirst()
                        .kind())
                .isEqualTo(Kind.BOOKED);
        assertThat(sorted(known(List.of(reversed)), row).getFirst().kind()).isEqualTo(Kind.GOOD);
        assertThat(new Attempts(known(List.of(reversed))).of(identity).raw()).isNotEqualTo(first);
        assertThat(new Attempts(known(List.of(), first)).of(identity).raw()).isNotEqualTo(first);
        assertThat(sorted(known(List.of(entered)), "5/6/2026,80.000,38016842,,F2,")
                        .getFirst()
                        .kind())
                .isEqualTo(Kind.GOOD);
    }
}
