package socai.membership.write.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.events.Activity;
import socai.membership.events.LifeExample;
import socai.membership.events.MembershipEvent.MembershipImported;
import socai.membership.events.MembershipId;
import socai.membership.events.Standing;
import socai.membership.events.TransferCause;
import socai.membership.events.TransferId;
import socai.membership.events.TransferKind;
import socai.membership.events.TransferLack;
import socai.membership.events.WithdrawalReason;
import socai.membership.write.Life;
import socai.membership.write.Membership;
import socai.membership.write.Person;
import socai.membership.write.transfer.file.CheckMemberFile;
import socai.membership.write.transfer.file.CheckMemberFileDecider;
import socai.membership.write.transfer.file.SealMemberFile;
import socai.membership.write.transfer.file.SealMemberFileDecider;
import socai.membership.write.transfer.letter.EndorseLetter;
import socai.membership.write.transfer.letter.EndorseLetterDecider;
import socai.membership.write.transfer.letter.IssueIntroductionLetter;
import socai.membership.write.transfer.letter.IssueIntroductionLetterDecider;
import socai.membership.write.transfer.presenting.PresentLetter;
import socai.membership.write.transfer.presenting.PresentLetterDecider;
import socai.membership.write.transfer.presenting.ReturnTransfer;
import socai.membership.write.transfer.presenting.ReturnTransferDecider;
import socai.membership.write.transfer.reception.ReceiveMember;
import socai.membership.write.transfer.reception.ReceiveMemberDecider;
import socai.membership.write.transfer.request.RequestTransfer;
import socai.membership.write.transfer.request.RequestTransferDecider;
import socai.membership.write.transfer.returning.EndTemporaryTransfer;
import socai.membership.write.transfer.returning.EndTemporaryTransferDecider;
import socai.membership.write.transfer.review.HoldTransferReview;
import socai.membership.write.transfer.review.HoldTransferReviewDecider;
import socai.membership.write.transfer.withdrawing.WithdrawTransfer;
import socai.membership.write.transfer.withdrawing.WithdrawTransferDecider;
import socai.organisation.events.OrganisationEvent.OrganisationEstablished;
import socai.organisation.events.OrganisationForm;
import socai.organisation.events.OrganisationRank;
import socai.organisation.events.RollEntry;
import socai.organisation.events.RollEvent.RollEntriesOpened;
import socai.organisation.events.RollKind;
import socai.organisation.events.RollStanding;
import socai.organisation.write.Organisation;
import socai.organisation.write.Roll;
import socai.spine.Act;
import socai.spine.OrganisationId;
import socai.spine.Paper;
import socai.spine.PersonId;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

/** Members on the move between two cells of one commune, one of another, and one below another committee. */
public final class Moving {

    /** Another grassroots organisation below the same committee, and one below another committee of the province. */
    public static final OrganisationId SECOND = OrganisationId.of("org-second");

    public static final OrganisationId SECOND_CELL = OrganisationId.of("org-second-cell");
    public static final OrganisationId ABOVE_TWO = OrganisationId.of("org-above-two");
    public static final OrganisationId FAR = OrganisationId.of("org-far");
    public static final OrganisationId FAR_CELL = OrganisationId.of("org-far-cell");
    public static final List<OrganisationId> CELLS = List.of(Life.CELL, Life.OTHER_CELL, SECOND_CELL, FAR_CELL);

    public static final PersonId MEMBER = LifeExample.MEMBER;
    public static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    public static final Paper PAPER = new Paper("45-QĐ/SNV", LocalDate.of(2026, 2, 20), "a".repeat(64));

    public final Life life;
    private int letters;

    private Moving(Life life) {
        this.life = life;
    }

    public static Moving town() {
        Moving town = new Moving(Life.empty());
        town.organisation(SECOND, OrganisationRank.GRASSROOTS, Life.ABOVE);
        town.organisation(SECOND_CELL, OrganisationRank.CELL, SECOND);
        town.organisation(ABOVE_TWO, OrganisationRank.ABOVE_GRASSROOTS, Life.PROVINCE);
        town.organisation(FAR, OrganisationRank.GRASSROOTS, ABOVE_TWO);
        town.organisation(FAR_CELL, OrganisationRank.CELL, FAR);
        return town.member(MEMBER, Life.CELL, Standing.OFFICIAL);
    }

    private void organisation(OrganisationId id, OrganisationRank rank, OrganisationId parent) {
        life.given(
                Organisation.TYPE,
                id.raw(),
                new OrganisationEstablished(
                        id,
                        "Tổ chức " + id.raw(),
                        Optional.of(parent),
                        List.of(parent),
                        "type",
                        rank,
                        rank == OrganisationRank.CELL ? OrganisationForm.CHI_BO : OrganisationForm.DANG_BO,
                        Optional.empty(),
                        false,
                        false,
                        Life.FOUNDED,
                        Optional.empty()));
    }

    public Moving member(PersonId person, OrganisationId cell, Standing standing) {
        boolean official = standing == Standing.OFFICIAL;
        LocalDate admitted = LocalDate.of(2025, 6, 1);
        life.given(Person.TYPE, person.raw(), LifeExample.registered(person, "Trần Văn Bình"));
        life.given(
                Membership.TYPE,
                Membership.stream(person),
                new MembershipImported(
                        MembershipId.first(person),
                        person,
                        cell,
                        Life.FOUNDED,
                        standing,
                        admitted,
                        official ? Optional.of(admitted) : Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Activity.ACTIVE,
                        Optional.empty()));
        life.given(
                Roll.TYPE,
                Roll.stream(cell, RollKind.CELL),
                new RollEntriesOpened(
                        cell,
                        RollKind.CELL,
                        List.of(new RollEntry(
                                person, official ? RollStanding.OFFICIAL : RollStanding.PROBATIONARY, Life.FOUNDED))));
        return this;
    }

    public static RequestTransfer asked(TransferKind kind, OrganisationId to) {
        return asked(MEMBER, Life.CELL, kind, to, LocalDate.of(2026, 2, 23), Optional.empty());
    }

    public static RequestTransfer asked(
            PersonId person,
            OrganisationId from,
            TransferKind kind,
            OrganisationId to,
            LocalDate effective,
            Optional<LocalDate> until) {
        return new RequestTransfer(
                MembershipId.first(person),
                from,
                kind,
                Optional.of(to),
                Optional.empty(),
                TransferCause.NEW_UNIT,
                effective,
                PAPER,
                until);
    }

    public static RequestTransfer stay(LocalDate from, LocalDate until) {
        return asked(MEMBER, Life.CELL, TransferKind.TEMPORARY, SECOND_CELL, from, Optional.of(until));
    }

    public Outcome request(RequestTransfer command, LocalDate day) {
        return life.when(new RequestTransferDecider(), command, Acts.on(day, command.cell()));
    }

    public Outcome request(RequestTransfer command, Act act) {
        return life.when(new RequestTransferDecider(), command, act);
    }

    public TransferId requested(RequestTransfer command, LocalDate day) {
        return request(command, day)
                .event(socai.membership.events.TransferEvent.TransferRequested.class)
                .transfer();
    }

    public Outcome review(TransferId transfer, LocalDate day) {
        return life.when(
                new HoldTransferReviewDecider(),
                new HoldTransferReview(transfer, day, new Paper("1-TKĐ", day, "b".repeat(64))),
                Acts.on(day, from(transfer)));
    }

    public Outcome letter(TransferId transfer, OrganisationId issuer, LocalDate day) {
        return letter(transfer, issuer, ++letters + "-GGT/ĐU", day);
    }

    public Outcome letter(TransferId transfer, OrganisationId issuer, String number, LocalDate day) {
        return life.when(
                new IssueIntroductionLetterDecider(),
                new IssueIntroductionLetter(transfer, issuer, number, Optional.of(day)),
                Acts.on(day, issuer));
    }

    public Outcome endorse(TransferId transfer, OrganisationId level, LocalDate day) {
        return life.when(new EndorseLetterDecider(), new EndorseLetter(transfer, level), Acts.on(day, level));
    }

    public Outcome seal(TransferId transfer, OrganisationId keeper, int documents, LocalDate day) {
        return life.when(
                new SealMemberFileDecider(), new SealMemberFile(transfer, keeper, documents), Acts.on(day, keeper));
    }

    public Outcome present(TransferId transfer, LocalDate day) {
        return life.when(new PresentLetterDecider(), new PresentLetter(transfer), Acts.on(day, Life.PROVINCE));
    }

    public Outcome check(TransferId transfer, int documents, LocalDate day) {
        return life.when(
                new CheckMemberFileDecider(), new CheckMemberFile(transfer, documents), Acts.on(day, Life.PROVINCE));
    }

    public Outcome sendBack(TransferId transfer, LocalDate day, TransferLack... missing) {
        return life.when(
                new ReturnTransferDecider(),
                new ReturnTransfer(transfer, List.of(missing)),
                Acts.on(day, Life.PROVINCE));
    }

    public Outcome receive(TransferId transfer, LocalDate day) {
        return life.when(new ReceiveMemberDecider(), new ReceiveMember(transfer), Acts.on(day, Life.PROVINCE));
    }

    public Outcome withdraw(TransferId transfer, LocalDate day) {
        return life.when(
                new WithdrawTransferDecider(),
                new WithdrawTransfer(transfer, WithdrawalReason.DECISION_REVOKED),
                Acts.on(day, Life.CELL));
    }

    public Outcome end(TransferId transfer, LocalDate day) {
        return life.when(
                new EndTemporaryTransferDecider(), new EndTemporaryTransfer(transfer), Acts.on(day, Life.CELL));
    }

    /** Takes the transfer up to where it can be received. */
    public TransferId arrived(RequestTransfer command, OrganisationId issuer, LocalDate day) {
        TransferId transfer = requested(command, day);
        if (command.kind() == TransferKind.OFFICIAL) {
            review(transfer, day).isAccepted();
        }
        letter(transfer, issuer, day).isAccepted();
        if (command.kind() == TransferKind.OFFICIAL) {
            seal(transfer, state(transfer).from().map(this::keeper).orElseThrow(), 31, day)
                    .isAccepted();
        }
        state(transfer)
                .unendorsed()
                .forEach(level -> endorse(transfer, level, day).isAccepted());
        present(transfer, day).isAccepted();
        if (command.kind() == TransferKind.OFFICIAL) {
            check(transfer, 31, day).isAccepted();
        }
        return transfer;
    }

    private OrganisationId keeper(OrganisationId cell) {
        return life.state(Organisation.TYPE, cell.raw()).parentOn(DAY).orElseThrow();
    }

    private OrganisationId from(TransferId transfer) {
        return state(transfer).from().orElse(Life.CELL);
    }

    public TransferFile state(TransferId transfer) {
        return life.state(TransferFile.TYPE, transfer.raw());
    }

    public Membership membership() {
        return life.state(Membership.TYPE, Membership.stream(MEMBER));
    }

    public Roll roll(OrganisationId cell) {
        return life.roll(cell, RollKind.CELL);
    }
}
