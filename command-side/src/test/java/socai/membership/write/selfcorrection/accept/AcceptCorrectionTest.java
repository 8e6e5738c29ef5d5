package socai.membership.write.selfcorrection.accept;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.AskingExample;
import socai.membership.events.CorrectionEvent.CorrectionAccepted;
import socai.membership.events.LifeExample;
import socai.membership.events.MembershipEvent.MembershipCorrected;
import socai.membership.events.PersonEvent.PersonDetailsCorrected;
import socai.membership.events.RequestedField;
import socai.membership.write.AskingLife;
import socai.membership.write.Life;
import socai.membership.write.Membership;
import socai.membership.write.Person;
import socai.membership.write.selfcorrection.CorrectionFile;
import socai.spine.Act;
import socai.spine.Effect;
import socai.spine.Personal;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

class AcceptCorrectionTest {

    private static Life asked(
            RequestedField field, Optional<LocalDate> oldDate, Optional<LocalDate> newDate, Optional<String> newText) {
        return AskingLife.member()
                .given(
                        CorrectionFile.TYPE,
                        AskingExample.CORRECTION.raw(),
                        AskingExample.correctionRequested(field, oldDate, newDate, Optional.empty(), newText));
    }

    private static Outcome accept(Life life) {
        return life.when(
                new AcceptCorrectionDecider(),
                new AcceptCorrection(AskingExample.CORRECTION),
                Acts.on(AskingLife.DAY, Life.GRASSROOTS));
    }

    @Test
    void a_date_of_birth_is_corrected_with_the_request_in_one_unit_of_work() {
        Life life = asked(
                RequestedField.BIRTH_DATE,
                Optional.of(AskingLife.BORN),
                Optional.of(AskingLife.BORN.plusDays(1)),
                Optional.empty());
        accept(life).wrote(CorrectionAccepted.class, PersonDetailsCorrected.class);
        assertThat(life.state(Person.TYPE, LifeExample.MEMBER.raw()).birthDate())
                .contains(Personal.of(LifeExample.MEMBER, AskingLife.BORN.plusDays(1)));
        accept(life).wroteNothing();
    }

    @Test
    void a_date_of_the_membership_is_corrected_the_same_way() {
        Life life = asked(
                RequestedField.OFFICIAL_DATE,
                Optional.of(LocalDate.of(2011, 5, 19)),
                Optional.of(LocalDate.of(2011, 5, 20)),
                Optional.empty());
        accept(life).wrote(CorrectionAccepted.class, MembershipCorrected.class);
        assertThat(life.state(Membership.TYPE, LifeExample.MEMBERSHIP.raw())
                        .dates()
                        .official())
                .contains(LocalDate.of(2011, 5, 20));
    }

    @Test
    void what_a_correction_is_refused_for_the_request_is_refused_for() {
        accept(asked(
                        RequestedField.OFFICIAL_DATE,
                        Optional.of(LocalDate.of(2011, 5, 19)),
                        Optional.of(LocalDate.of(2009, 1, 1)),
                        Optional.empty()))
                .refusedBy("membership.dates-in-order");
        accept(asked(RequestedField.CARD_NUMBER, Optional.empty(), Optional.empty(), Optional.of("65123456"))
                        .claimed(Membership.CARD_NUMBER, "65123456", LifeExample.DUPLICATE.raw()))
                .refusedBy("membership.card-free");
    }

    @Test
    void a_new_citizen_id_is_claimed_and_the_old_one_given_free() {
        Outcome outcome = accept(
                asked(RequestedField.CITIZEN_ID, Optional.empty(), Optional.empty(), Optional.of("001098000124")));
        assertThat(outcome.effects())
                .contains(new Effect.Claim(Person.CITIZEN_ID, "001098000124", LifeExample.MEMBER.raw()));
    }

    @Test
    void nobody_accepts_their_own_request_and_nothing_is_accepted_that_was_not_asked() {
        Act act = Acts.on(AskingLife.DAY, Life.GRASSROOTS);
        Act own = new Act(
                act.command(),
                act.account(),
                Optional.of(LifeExample.MEMBER),
                act.office(),
                act.businessDate(),
                act.today(),
                act.origin(),
                act.paper(),
                act.cause());
        asked(RequestedField.PHONE, Optional.empty(), Optional.empty(), Optional.of("0900000002"))
                .when(new AcceptCorrectionDecider(), new AcceptCorrection(AskingExample.CORRECTION), own)
                .refusedBy("membership.correction-not-own");
        accept(AskingLife.member()).refusedBy("membership.matter-stage");
    }
}
