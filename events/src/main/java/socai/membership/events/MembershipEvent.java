package socai.membership.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.policy.events.DecidingOrgan;
import socai.spine.DomainEvent;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Paper;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.time.Deadline;

/** What happened to a membership. Its stream owns the seat (organisation, standing, from); rolls say who votes. */
public sealed interface MembershipEvent extends DomainEvent
        permits MembershipEvent.MemberAdmitted,
                MembershipEvent.MembershipImported,
                MembershipEvent.NewMemberClassCompleted,
                MembershipEvent.MemberRecognized,
                MembershipEvent.MembershipCorrected,
                MembershipEvent.DuplicateMembershipClosed,
                MembershipEvent.MemberTransferBegun,
                MembershipEvent.MemberTransferred,
                MembershipEvent.MemberReorganised,
                MembershipEvent.MemberHosted,
                MembershipEvent.MemberTransferOver,
                MembershipEvent.MembershipEnded,
                MembershipEvent.MemberDied,
                MembershipEvent.MemberExempted,
                MembershipEvent.MemberActiveAgain,
                MembershipEvent.MembershipRestored,
                MembershipEvent.CardTroubleReported,
                MembershipEvent.CardProposed,
                MembershipEvent.CardDecided,
                CardDeclined,
                MembershipEvent.CardHandedOver,
                MemberRecordAsked,
                MemberRecordOpened,
                MemberRecordLatenessReported,
                MemberFileEvent {

    MembershipId membership();

    PersonId person();

    /**
     * The ceremony was held: probation begins.
     *
     * @param organisation   the cell
     * @param admissionDate  day of the ceremony; probation counts from here
     * @param decisionDate   day of the admission decision; Party age counts from here
     * @param probation      start, length and unit as in force on the day of the ceremony
     */
    @Logical("membership.MemberAdmitted")
    record MemberAdmitted(
            MembershipId membership,
            PersonId person,
            OrganisationId organisation,
            LocalDate admissionDate,
            LocalDate decisionDate,
            String decisionNumber,
            Deadline probation)
            implements MembershipEvent {}

    /**
     * Taken over from a list as it stood on the list's date; nothing of it was decided here.
     *
     * @param from         since when the seat is known: the day on which the list counts
     * @param officialDate present exactly when the standing is official
     * @param decisionDate day of the admission decision; without it Party age counts from the admission date
     * @param probation    present exactly when the standing is probationary
     */
    @Logical("membership.MembershipImported")
    record MembershipImported(
            MembershipId membership,
            PersonId person,
            OrganisationId organisation,
            LocalDate from,
            Standing standing,
            LocalDate admissionDate,
            Optional<LocalDate> officialDate,
            Optional<LocalDate> decisionDate,
            @Personal.Label("membership.card-number") Optional<Personal<String>> cardNumber,
            Activity activity,
            Optional<Deadline> probation)
            implements MembershipEvent {}

    /** The class for new members (bồi dưỡng đảng viên mới), which recognition requires. */
    @Logical("membership.NewMemberClassCompleted")
    record NewMemberClassCompleted(
            MembershipId membership,
            PersonId person,
            @Personal.Label("membership.certificate-number") Personal<String> certificateNumber,
            LocalDate certificateDate)
            implements MembershipEvent {}

    /**
     * Recognised as an official member.
     *
     * @param officialDate end of probation, however late the decision was
     * @param votesFrom    day of the decision: earlier votes keep the base that they had
     */
    @Logical("membership.MemberRecognized")
    record MemberRecognized(
            MembershipId membership,
            PersonId person,
            LocalDate officialDate,
            LocalDate votesFrom,
            String decisionNumber,
            LocalDate decisionDate)
            implements MembershipEvent {}

    /**
     * A recorded fact was wrong. Only the pair of components that the field's kind names is present.
     *
     * @param effective since when the corrected value is true, not when it was learnt
     */
    @Logical("membership.MembershipCorrected")
    record MembershipCorrected(
            MembershipId membership,
            PersonId person,
            CorrectedField field,
            Optional<LocalDate> oldDate,
            Optional<LocalDate> newDate,
            @Personal.Label("membership.corrected-number") Optional<Personal<String>> oldNumber,
            @Personal.Label("membership.corrected-number") Optional<Personal<String>> newNumber,
            @Personal.Label("membership.card-number") Optional<Personal<String>> oldCard,
            @Personal.Label("membership.card-number") Optional<Personal<String>> newCard,
            LocalDate effective,
            @Personal.Label("membership.correction-reason") Personal<String> reason,
            Paper evidence)
            implements MembershipEvent {}

    /** The same membership was recorded twice; this record is closed, {@code kept} goes on. */
    @Logical("membership.DuplicateMembershipClosed")
    record DuplicateMembershipClosed(MembershipId membership, PersonId person, MembershipId kept, LocalDate from)
            implements MembershipEvent {}

    /** A transfer was asked for; until it is over there is no second one. */
    @Logical("membership.MemberTransferBegun")
    record MemberTransferBegun(
            MembershipId membership, PersonId person, TransferId transfer, TransferKind kind, LocalDate on)
            implements MembershipEvent {}

    /** The seat moved: the member sits in {@code to} from that day on, with the standing they had. */
    @Logical("membership.MemberTransferred")
    record MemberTransferred(
            MembershipId membership,
            PersonId person,
            TransferId transfer,
            OrganisationId from,
            OrganisationId to,
            LocalDate since)
            implements MembershipEvent {}

    /** The cell was reorganised: the member sits in {@code to} from that day on, with the standing they had. */
    @Logical("membership.MemberReorganised")
    record MemberReorganised(
            MembershipId membership,
            PersonId person,
            ReorganisationId reorganisation,
            String decisionNumber,
            OrganisationId from,
            OrganisationId to,
            LocalDate since)
            implements MembershipEvent {}

    /**
     * A stay elsewhere began; the seat stays where it is.
     *
     * @param host  the cell that received the member; absent abroad
     * @param lastDay of the stay; absent where no end is known
     */
    @Logical("membership.MemberHosted")
    record MemberHosted(
            MembershipId membership,
            PersonId person,
            TransferId transfer,
            Optional<OrganisationId> host,
            LocalDate since,
            Optional<LocalDate> lastDay)
            implements MembershipEvent {}

    /** The transfer is over without a move of the seat: it was withdrawn, or the stay elsewhere has ended. */
    @Logical("membership.MemberTransferOver")
    record MemberTransferOver(MembershipId membership, PersonId person, TransferId transfer, LocalDate on)
            implements MembershipEvent {}

    /**
     * The membership ended.
     *
     * @param standing what the member was
     * @param on       the day of death, or of the decision
     * @param from     first day without a seat: never a day whose base was already taken
     * @param leftOpen files, offices and seats of the person that this does not close: somebody must see to each
     */
    @Logical("membership.MembershipEnded")
    record MembershipEnded(
            MembershipId membership,
            PersonId person,
            OrganisationId organisation,
            Standing standing,
            MembershipEnd kind,
            LocalDate on,
            LocalDate from,
            List<String> leftOpen)
            implements MembershipEvent {}

    /** A paper proves the death; the file goes to the register of the deceased. */
    @Logical("membership.MemberDied")
    record MemberDied(MembershipId membership, PersonId person, LocalDate diedOn, Paper certificate)
            implements MembershipEvent {}

    /** @param until first day of activity again; absent for a reason that has no end */
    @Logical("membership.MemberExempted")
    record MemberExempted(
            MembershipId membership, PersonId person, LocalDate from, Optional<LocalDate> until, ExemptionId exemption)
            implements MembershipEvent {}

    /** @param from first day of activity again */
    @Logical("membership.MemberActiveAgain")
    record MemberActiveAgain(MembershipId membership, PersonId person, LocalDate from, ExemptionId exemption)
            implements MembershipEvent {}

    /**
     * A wrongful end is taken back: Party age has no gap.
     *
     * @param standing what the member was when it ended
     * @param from     first day with a seat again; what was voted meanwhile stays
     */
    @Logical("membership.MembershipRestored")
    record MembershipRestored(
            MembershipId membership,
            PersonId person,
            OrganisationId organisation,
            Standing standing,
            RestorationGround ground,
            LocalDate from,
            OrganisationId decidedBy,
            String decisionNumber,
            @Personal.Label("membership.restoration-reason") Optional<Personal<String>> reason)
            implements MembershipEvent {}

    /**
     * The card is gone or cannot be read any more; a code made from it is void from this moment on.
     *
     * @param issue the card that it was: 1 for the first that the ledger knows
     * @param on    day on which it was noticed
     */
    @Logical("membership.CardTroubleReported")
    record CardTroubleReported(
            MembershipId membership,
            PersonId person,
            CardTrouble trouble,
            int issue,
            LocalDate on,
            @Personal.Label("membership.card-circumstances") Personal<String> circumstances)
            implements MembershipEvent {}

    /**
     * The cell asks for a card.
     *
     * @param listNumber number of the list on which the cell asks for it
     */
    @Logical("membership.CardProposed")
    record CardProposed(
            MembershipId membership, PersonId person, CardReason reason, String listNumber, LocalDate listDate)
            implements MembershipEvent {}

    /**
     * The competent body decided on a card.
     *
     * @param issue      1 for the first card that the ledger knows, one more for each that follows
     * @param cardNumber the number printed on it; one that replaces another keeps the number
     */
    @Logical("membership.CardDecided")
    record CardDecided(
            MembershipId membership,
            PersonId person,
            CardReason reason,
            int issue,
            @Personal.Label("membership.card-number") Personal<String> cardNumber,
            OrganisationId decidedBy,
            DecidingOrgan organ,
            String decisionNumber,
            LocalDate decisionDate)
            implements MembershipEvent {}

    /** The card was handed over in the cell; from now on it can be shown. */
    @Logical("membership.CardHandedOver")
    record CardHandedOver(MembershipId membership, PersonId person, int issue, LocalDate handedOver)
            implements MembershipEvent {}
}
