package socai.membership.write.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.write.transfer.Moving.ABOVE_TWO;
import static socai.membership.write.transfer.Moving.DAY;
import static socai.membership.write.transfer.Moving.FAR;
import static socai.membership.write.transfer.Moving.FAR_CELL;
import static socai.membership.write.transfer.Moving.SECOND;
import static socai.membership.write.transfer.Moving.SECOND_CELL;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import socai.membership.events.TransferEvent.LetterEndorsed;
import socai.membership.events.TransferId;
import socai.membership.events.TransferKind;
import socai.membership.write.Life;
import socai.membership.write.badge.BadgeLife;
import socai.membership.write.transfer.Moving;
import socai.organisation.events.OrganisationRank;
import socai.policy.events.DecidingOrgan;
import socai.spine.OrganisationId;

/** A letter and a badge on their way go on at the successor of a level that ended meanwhile. */
class OnTheWayTest {

    private static final LocalDate LATER = DAY.plusDays(3);

    /** Issued by the organisation above the grassroots, for a cell of another commune. */
    private static TransferId issued(Moving town, OrganisationId to) {
        TransferId transfer = town.requested(Moving.asked(TransferKind.OFFICIAL, to), DAY);
        town.review(transfer, DAY).isAccepted();
        town.letter(transfer, Life.ABOVE, DAY).isAccepted();
        town.seal(transfer, Life.GRASSROOTS, 31, DAY).isAccepted();
        return transfer;
    }

    @Test
    void the_successor_of_a_commune_endorses_the_letter_in_its_place() {
        Moving town = Moving.town();
        OrganisationId third = Merged.beside(town.life, "third", OrganisationRank.GRASSROOTS, Life.ABOVE);
        TransferId transfer = issued(town, SECOND_CELL);
        Merged.into(town.life, SECOND, third, Life.ABOVE, LATER, SECOND_CELL);

        town.present(transfer, LATER).refusedBy("membership.transfer-all-endorsed");
        town.endorse(transfer, SECOND, LATER).refusedBy("membership.transfer-endorsed-in-order");
        assertThat(town.endorse(transfer, third, LATER)
                        .event(LetterEndorsed.class)
                        .left())
                .isZero();
        town.endorse(transfer, third, LATER).wroteNothing();
        town.present(transfer, LATER).isAccepted();
        town.check(transfer, 31, LATER).isAccepted();
        town.receive(transfer, LATER).isAccepted();
    }

    @Test
    void a_level_whose_successor_has_the_letter_anyhow_is_passed_by() {
        Moving town = Moving.town();
        TransferId transfer = issued(town, FAR_CELL);
        town.endorse(transfer, Life.PROVINCE, DAY).isAccepted();
        Merged.into(town.life, ABOVE_TWO, Life.ABOVE, Life.PROVINCE, LATER, FAR);

        town.endorse(transfer, Life.ABOVE, LATER).refusedBy("membership.transfer-endorsed-in-order");
        assertThat(town.endorse(transfer, FAR, LATER)
                        .event(LetterEndorsed.class)
                        .left())
                .isZero();
        town.present(transfer, LATER).isAccepted();
    }

    @Test
    void who_endorsed_and_ended_afterwards_is_not_asked_again() {
        Moving town = Moving.town();
        OrganisationId third = Merged.beside(town.life, "third", OrganisationRank.ABOVE_GRASSROOTS, Life.PROVINCE);
        TransferId transfer = issued(town, FAR_CELL);
        town.endorse(transfer, Life.PROVINCE, DAY).isAccepted();
        town.endorse(transfer, ABOVE_TWO, DAY).isAccepted();
        Merged.into(town.life, ABOVE_TWO, third, Life.PROVINCE, LATER, FAR);

        town.endorse(transfer, third, LATER).refusedBy("membership.transfer-endorsed-in-order");
        town.endorse(transfer, FAR, LATER).isAccepted();
        town.present(transfer, LATER).isAccepted();
    }

    @Test
    void a_letter_whose_levels_all_stand_goes_as_it_was_written() {
        Moving town = Moving.town();
        TransferId transfer = issued(town, SECOND_CELL);
        town.endorse(transfer, FAR, LATER).refusedBy("membership.transfer-endorsed-in-order");
        town.endorse(transfer, SECOND, LATER).isAccepted();
        town.present(transfer, LATER).isAccepted();
    }

    @Test
    void a_badge_is_passed_on_by_the_successor_of_a_level() {
        BadgeLife badge = BadgeLife.since(LocalDate.of(1996, 9, 2));
        OrganisationId second =
                Merged.beside(badge.life(), "second-above", OrganisationRank.ABOVE_GRASSROOTS, Life.PROVINCE);
        badge.declare(BadgeLife.asked(30, BadgeLife.AWARD)).isAccepted();
        badge.propose().isAccepted();
        Merged.into(badge.life(), Life.ABOVE, second, Life.PROVINCE, BadgeLife.DAY.plusDays(4), Life.GRASSROOTS);

        badge.forward(Life.GRASSROOTS).isAccepted();
        badge.decide(Life.PROVINCE, DecidingOrgan.STANDING_COMMITTEE).refusedBy("membership.badge-all-forwarded");
        badge.forward(Life.ABOVE).refusedBy("membership.badge-forwarded-in-order");
        badge.forward(second).isAccepted();
        badge.forward(second).wroteNothing();
        badge.decide(Life.PROVINCE, DecidingOrgan.STANDING_COMMITTEE).isAccepted();
    }
}
