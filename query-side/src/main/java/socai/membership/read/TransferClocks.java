package socai.membership.read;

import static socai.membership.read.ClockKind.TRANSFER_PRESENT;
import static socai.membership.read.ClockKind.TRANSFER_START;
import static socai.membership.read.ClockKind.TRANSFER_TERM;

import java.time.LocalDate;
import java.util.List;
import socai.membership.events.TransferEvent;
import socai.membership.events.TransferEvent.IntroductionLetterIssued;
import socai.membership.events.TransferEvent.LetterPresented;
import socai.membership.events.TransferEvent.MemberReceived;
import socai.membership.events.TransferEvent.TemporaryTransferEnded;
import socai.membership.events.TransferEvent.TransferLatenessReported;
import socai.membership.events.TransferEvent.TransferRequested;
import socai.membership.events.TransferEvent.TransferWithdrawn;
import socai.membership.events.TransferMeasure;
import socai.spine.OrganisationId;

/** The limits of the procedure, of presenting the letter, and of a stay; all of them the sending cell's. */
final class TransferClocks {

    private TransferClocks() {}

    static void apply(TransferEvent event, Clocks clocks) {
        switch (event) {
            case TransferRequested e -> {
                clocks.open(TRANSFER_START, e.start(), e.person(), e.from());
                if (e.measure() == TransferMeasure.START) {
                    clocks.end(TRANSFER_START, e.on());
                }
            }
            case IntroductionLetterIssued e ->
                clocks.row(TRANSFER_START)
                        .map(row -> OrganisationId.of(row.text("org_id")))
                        .ifPresent(cell -> clocks.open(TRANSFER_PRESENT, e.present(), e.person(), cell));
            case LetterPresented e -> clocks.end(TRANSFER_PRESENT, e.on());
            case MemberReceived e -> {
                over(clocks, e.on());
                e.term().ifPresent(term -> clocks.open(TRANSFER_TERM, term, e.person(), e.home()));
            }
            case TemporaryTransferEnded e -> clocks.end(TRANSFER_TERM, e.on());
            case TransferWithdrawn e -> over(clocks, e.on());
            case TransferLatenessReported e ->
                clocks.reported(
                        switch (e.clock()) {
                            case START -> TRANSFER_START;
                            case PRESENT -> TRANSFER_PRESENT;
                            case TERM -> TRANSFER_TERM;
                        },
                        e.on());
            case TransferEvent.TransferCarriedOver e ->
                List.of(TRANSFER_START, TRANSFER_PRESENT, TRANSFER_TERM).stream()
                        .filter(kind -> clocks.row(kind)
                                .filter(row ->
                                        row.text("org_id").equals(e.from().raw()))
                                .isPresent())
                        .forEach(kind -> clocks.movedTo(kind, e.to()));
            case TransferEvent.TransferReviewHeld ignored -> {}
            case TransferEvent.LetterEndorsed ignored -> {}
            case TransferEvent.MemberFileSealed ignored -> {}
            case TransferEvent.MemberFileChecked ignored -> {}
            case TransferEvent.TransferReturned ignored -> {}
        }
    }

    private static void over(Clocks clocks, LocalDate on) {
        clocks.end(TRANSFER_START, on);
        clocks.end(TRANSFER_PRESENT, on);
    }
}
