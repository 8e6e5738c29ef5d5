package socai.membership.write.selfcorrection;

import java.time.LocalDate;
import java.util.Optional;
import socai.membership.events.Activity;
import socai.membership.events.CorrectedField;
import socai.membership.write.Membership;
import socai.membership.write.MembershipDates;
import socai.membership.write.MembershipPapers;
import socai.membership.write.Placement;
import socai.membership.write.Seat;
import socai.membership.write.card.CardIssue;
import socai.membership.write.memberrecord.MemberRecord;
import socai.spine.PersonId;
import socai.spine.Personal;

/**
 * What of a membership a correction may change.
 *
 * @param seat     where the member sits; empty when there is no member
 * @param decision number of the admission decision
 */
public record MemberOnFile(
        Optional<Seat> seat,
        MembershipDates dates,
        @Personal.Label("membership.decision-number") Optional<Personal<String>> decision,
        @Personal.Label("membership.class-certificate") Optional<Personal<String>> newClass,
        @Personal.Label("membership.card-number") Optional<Personal<String>> card) {

    public static MemberOnFile of(Membership membership) {
        return new MemberOnFile(
                membership.seat(),
                membership.dates(),
                membership
                        .person()
                        .flatMap(person -> membership.papers().decision().map(number -> Personal.of(person, number))),
                membership.papers().newClass(),
                membership.papers().card());
    }

    /** As the correction of a membership judges it. */
    public Membership membership(PersonId person) {
        return new Membership(
                Optional.of(person),
                seat,
                dates,
                Optional.empty(),
                new MembershipPapers(
                        decision.flatMap(Personal::value), newClass, card, CardIssue.NONE, MemberRecord.NONE),
                Activity.ACTIVE,
                Optional.empty(),
                Placement.HOME,
                Optional.empty(),
                Optional.empty());
    }

    /** What stands in a field that is a day. */
    public Optional<LocalDate> date(CorrectedField field) {
        return switch (field) {
            case ADMISSION_DATE -> dates.admission();
            case DECISION_DATE -> dates.decision();
            case OFFICIAL_DATE -> dates.official();
            case DECISION_NUMBER, CLASS_CERTIFICATE_NUMBER, CARD_NUMBER -> Optional.empty();
        };
    }

    /** What stands in a field that is a number. */
    public Optional<Personal<String>> number(CorrectedField field) {
        return switch (field) {
            case DECISION_NUMBER -> decision;
            case CLASS_CERTIFICATE_NUMBER -> newClass;
            case CARD_NUMBER -> card;
            case ADMISSION_DATE, DECISION_DATE, OFFICIAL_DATE -> Optional.empty();
        };
    }
}
