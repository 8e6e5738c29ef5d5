package socai.membership.write;

import java.time.LocalDate;
import java.util.Optional;
import socai.membership.events.CorrectedField;

/**
 * The dates of a membership, kept apart because each decides something else (DOMAIN §B.2).
 *
 * @param admission day of the ceremony: probation counts from here
 * @param decision  day of the admission decision: Party age counts from here
 * @param official  end of probation, even when recognised late
 * @param votesFrom day of the recognition decision: the first vote that may count this member
 */
public record MembershipDates(
        Optional<LocalDate> admission,
        Optional<LocalDate> decision,
        Optional<LocalDate> official,
        Optional<LocalDate> votesFrom) {

    public static final MembershipDates NONE =
            new MembershipDates(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    static MembershipDates admitted(LocalDate admission, Optional<LocalDate> decision) {
        return new MembershipDates(Optional.of(admission), decision, Optional.empty(), Optional.empty());
    }

    MembershipDates official(Optional<LocalDate> officialDate, Optional<LocalDate> firstVote) {
        return new MembershipDates(admission, decision, officialDate, firstVote);
    }

    /** Where Party age starts: the decision; the ceremony where an old list knows no decision. */
    public Optional<LocalDate> partyAgeFrom() {
        return decision.or(() -> admission);
    }

    /** The dates after a correction of one of them; a corrected number changes none. */
    public MembershipDates corrected(CorrectedField field, Optional<LocalDate> date) {
        return switch (field) {
            case ADMISSION_DATE -> new MembershipDates(date, decision, official, votesFrom);
            case DECISION_DATE -> new MembershipDates(admission, date, official, votesFrom);
            case OFFICIAL_DATE -> new MembershipDates(admission, decision, date, votesFrom);
            case DECISION_NUMBER, CLASS_CERTIFICATE_NUMBER, CARD_NUMBER -> this;
        };
    }
}
