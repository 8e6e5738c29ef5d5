package socai.demo.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.demo.desk.Actor;
import socai.demo.desk.Scans;
import socai.demo.people.Chance;
import socai.demo.town.Cell;
import socai.membership.events.MembershipId;
import socai.membership.events.TransferCause;
import socai.membership.events.TransferClock;
import socai.membership.events.TransferId;
import socai.membership.events.TransferKind;
import socai.membership.events.TransferLack;
import socai.membership.events.WithdrawalReason;
import socai.membership.write.transfer.file.CheckMemberFile;
import socai.membership.write.transfer.file.SealMemberFile;
import socai.membership.write.transfer.lateness.ReportTransferLateness;
import socai.membership.write.transfer.letter.EndorseLetter;
import socai.membership.write.transfer.letter.IssueIntroductionLetter;
import socai.membership.write.transfer.presenting.PresentLetter;
import socai.membership.write.transfer.presenting.ReturnTransfer;
import socai.membership.write.transfer.reception.ReceiveMember;
import socai.membership.write.transfer.request.RequestTransfer;
import socai.membership.write.transfer.returning.EndTemporaryTransfer;
import socai.membership.write.transfer.review.HoldTransferReview;
import socai.membership.write.transfer.withdrawing.WithdrawTransfer;
import socai.spine.CommandId;
import socai.spine.OfficeKind;
import socai.spine.OrganisationId;
import socai.spine.PersonId;

/** One member on the move, from the request as far as it comes. */
final class Transferring {

    private static final int PAPERS = 34;
    private static final int STAY_MONTHS = 6;

    private final Scene scene;
    private final Chance chance;
    private final Move move;
    private final PersonId person;
    private final Cell from;
    private final Optional<Cell> to;
    private TransferId transfer = TransferId.of("trf-0");
    private boolean returned;

    Transferring(Scene scene, Chance chance, Move move, PersonId person, Cell from, Optional<Cell> to) {
        this.scene = scene;
        this.chance = chance;
        this.move = move;
        this.person = person;
        this.from = from;
        this.to = to;
    }

    void plan(LocalDate day) {
        scene.on(day, chance, this::ask);
    }

    private void ask() {
        LocalDate today = scene.today();
        LocalDate effective = today.minusDays(7);
        boolean stay = move.kind() == TransferKind.TEMPORARY;
        CommandId id = scene.desk().next();
        scene.desk()
                .accepted(
                        id,
                        chance.percent(50) ? Actor.of(person, OfficeKind.MEMBER, from.id()) : scene.secretary(from),
                        new RequestTransfer(
                                MembershipId.first(person),
                                from.id(),
                                move.kind(),
                                to.map(Cell::id),
                                to.isPresent() ? Optional.empty() : Optional.of("Đảng ủy Ngoài nước"),
                                cause(),
                                effective,
                                Scans.proof("%d-QĐ".formatted(chance.between(101, 899)), effective.minusDays(3)),
                                stay ? Optional.of(effective.plusMonths(STAY_MONTHS)) : Optional.empty()));
        transfer = TransferId.of(id.derive(TransferId.PREFIX, 0));
        switch (move) {
            case REQUESTED -> {}
            case WITHDRAWN -> scene.later(4, chance, this::withdraw);
            default -> scene.later(chance.between(2, 5), chance, this::letter);
        }
    }

    private TransferCause cause() {
        return switch (move.kind()) {
            case TEMPORARY -> TransferCause.SECONDMENT;
            case ABROAD -> TransferCause.STUDY;
            case INTERNAL -> TransferCause.CHANGE_OF_RESIDENCE;
            case OFFICIAL ->
                chance.one(
                        List.of(TransferCause.NEW_UNIT, TransferCause.RETIREMENT, TransferCause.CHANGE_OF_RESIDENCE));
        };
    }

    private void withdraw() {
        scene.desk().accepted(scene.secretary(from), new WithdrawTransfer(transfer, WithdrawalReason.DECISION_REVOKED));
    }

    private void letter() {
        boolean official = move.kind() == TransferKind.OFFICIAL;
        if (official || move.kind() == TransferKind.ABROAD) {
            scene.desk()
                    .accepted(
                            scene.scribe(from, chance),
                            new HoldTransferReview(transfer, scene.today(), Scans.proof("01-TKĐ", scene.today())));
        }
        OrganisationId commune = from.commune().id();
        if (move == Move.RETURNED_ONCE) {
            scene.desk()
                    .refused(scene.board(from), letterOf(commune, "98-GGT/ĐU"), "membership.transfer-letter-issuer");
        }
        OrganisationId issuer = move.kind() == TransferKind.INTERNAL
                ? commune
                : scene.province().id();
        String series = issuer.equals(commune) ? "GGT/ĐU" : "GGT/TU";
        scene.desk()
                .accepted(
                        scene.offices().in(issuer, OfficeKind.ORGANISATION_BOARD),
                        letterOf(issuer, scene.numbers().next(issuer, series)));
        switch (move) {
            case LETTER -> {}
            case OVERDUE -> scene.on(lastDay().plusDays(1), chance, this::tellLateness);
            case ABROAD -> scene.later(20, chance, this::receive);
            default -> scene.later(chance.between(1, 3), chance, this::seal);
        }
    }

    private IssueIntroductionLetter letterOf(OrganisationId issuer, String number) {
        return new IssueIntroductionLetter(transfer, issuer, number, Optional.of(scene.today()));
    }

    private LocalDate lastDay() {
        return scene.lastDay("transfer-present-deadline", scene.today());
    }

    private void tellLateness() {
        scene.desk().accepted(scene.board(from), new ReportTransferLateness(transfer, TransferClock.PRESENT));
    }

    private void seal() {
        if (move.kind() == TransferKind.OFFICIAL) {
            scene.desk()
                    .accepted(
                            scene.board(from),
                            new SealMemberFile(transfer, from.commune().id(), PAPERS));
        }
        if (move.kind() != TransferKind.INTERNAL) {
            Cell goal = to.orElseThrow();
            scene.desk()
                    .accepted(
                            scene.board(goal),
                            new EndorseLetter(transfer, goal.commune().id()));
        }
        if (move == Move.LATE) {
            scene.on(lastDay().plusDays(2), chance, this::tellLateness);
            scene.on(lastDay().plusDays(9), chance, this::present);
        } else {
            scene.later(chance.between(3, 9), chance, this::present);
        }
    }

    private void present() {
        Cell goal = to.orElseThrow();
        scene.desk().accepted(scene.scribe(goal, chance), new PresentLetter(transfer));
        boolean lacks = !returned && (move == Move.RETURNED || move == Move.RETURNED_ONCE);
        if (lacks) {
            returned = true;
            scene.desk()
                    .refused(
                            scene.secretary(goal),
                            new CheckMemberFile(transfer, PAPERS - 1),
                            "membership.transfer-file-as-sealed");
            scene.desk()
                    .accepted(
                            scene.secretary(goal), new ReturnTransfer(transfer, List.of(TransferLack.FILE_INCOMPLETE)));
            if (move == Move.RETURNED_ONCE) {
                scene.later(12, chance, this::present);
            }
        } else if (move != Move.PRESENTED) {
            scene.later(chance.between(1, 4), chance, this::receive);
        }
    }

    private void receive() {
        LocalDate today = scene.today();
        if (move.kind() == TransferKind.OFFICIAL) {
            scene.desk().accepted(scene.secretary(to.orElseThrow()), new CheckMemberFile(transfer, PAPERS));
        }
        scene.desk()
                .accepted(
                        to.map(scene::secretary)
                                .orElseGet(() ->
                                        scene.offices().in(scene.province().id(), OfficeKind.ORGANISATION_BOARD)),
                        new ReceiveMember(transfer));
        if (!move.kind().movesSeat()) {
            from.roll().left(person, today);
            if (move == Move.STAY_ENDED) {
                scene.later(110, chance, this::back);
            }
            return;
        }
        Cell goal = to.orElseThrow();
        LocalDate there = goal.roll().after(today);
        LocalDate counted =
                there.isAfter(from.roll().after(today)) ? there : from.roll().after(today);
        from.roll().left(person, counted);
        goal.roll().recognised(person, counted);
    }

    private void back() {
        scene.desk().accepted(scene.secretary(from), new EndTemporaryTransfer(transfer));
        from.roll().back(person, scene.today());
    }
}
