package socai.web.pages.dues.bank;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.read.FoldedName;
import socai.spine.CommandId;

/**
 * A row of the list as a payment.
 *
 * @param day    empty when it cannot be read
 * @param amount in whole đồng; empty when it cannot be read
 */
record Transfer(
        ListRow row,
        Optional<LocalDate> day,
        Optional<Long> amount,
        String content,
        String payer,
        String reference,
        String code) {

    private static final List<String> SUMMARY =
            List.of("tong", "cong phat sinh", "so du", "total", "sum", "balance", "opening", "closing");

    static Transfer of(ListRow row, ListColumns columns) {
        return new Transfer(
                row,
                Written.day(row.cell(columns.day())),
                Written.amount(row.cell(columns.amount())),
                row.cell(columns.content()),
                row.cell(columns.payer()),
                row.cell(columns.reference()),
                row.cell(columns.code()));
    }

    /** A line of sums or balances above or below the list: it has no day and says what it is. */
    boolean summary() {
        return day.isEmpty()
                && row.cells().stream()
                        .map(FoldedName::of)
                        .anyMatch(cell -> SUMMARY.stream().anyMatch(cell::startsWith));
    }

    /**
     * What makes it this very transfer, in whatever file it stands: the bank's reference, day, amount and text. A row of a
     * list for correction brings the identity that it had before it was corrected.
     */
    String identity() {
        try {
            return CommandId.of(code).raw();
        } catch (IllegalArgumentException noCode) {
            return CommandId.named(
                            "dues-bank-row",
                            FoldedName.lower(reference),
                            day.map(LocalDate::toString).orElse(""),
                            amount.map(String::valueOf).orElse(""),
                            FoldedName.lower(content),
                            // Without a reference, two people may well write the same on the same day.
                            reference.isEmpty() ? FoldedName.lower(payer) : "")
                    .raw();
        }
    }
}
