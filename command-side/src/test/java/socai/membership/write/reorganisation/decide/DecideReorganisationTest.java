package socai.membership.write.reorganisation.decide;

import static socai.membership.write.reorganisation.Merging.DAY;
import static socai.membership.write.transfer.Moving.FAR;
import static socai.membership.write.transfer.Moving.SECOND;
import static socai.membership.write.transfer.Moving.SECOND_CELL;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.ReorganisationEvent.ReorganisationDecided;
import socai.membership.events.ReorganisationKind;
import socai.membership.write.Life;
import socai.membership.write.reorganisation.Merging;
import socai.spine.OrganisationId;

class DecideReorganisationTest {

    private static DecideReorganisation merger(OrganisationId what, OrganisationId successor) {
        return Merging.decision(ReorganisationKind.MERGED, what, successor, Optional.empty());
    }

    @Test
    void the_committee_above_both_decides() {
        Merging.town().decide(merger(Life.GRASSROOTS, SECOND)).wrote(ReorganisationDecided.class);
        Merging.town().decide(merger(Life.GRASSROOTS, FAR)).refusedBy("membership.reorganisation-decided-above");
        Merging.town()
                .decide(new DecideReorganisation(
                        Life.CELL,
                        ReorganisationKind.MERGED,
                        SECOND_CELL,
                        Optional.empty(),
                        Life.GRASSROOTS,
                        "1-QĐ/ĐU",
                        DAY,
                        DAY))
                .refusedBy("membership.reorganisation-decided-above");
    }

    @Test
    void the_successor_is_another_organisation_that_does_not_stand_below() {
        Merging.town()
                .decide(merger(Life.GRASSROOTS, Life.CELL))
                .refusedBy("membership.reorganisation-successor-apart");
    }

    @Test
    void members_of_a_cell_that_ends_need_a_cell() {
        Merging.town().decide(merger(Life.CELL, SECOND)).refusedBy("membership.reorganisation-cell-for-members");
        Merging.town()
                .decide(Merging.decision(ReorganisationKind.MERGED, Life.CELL, SECOND, Optional.of(SECOND)))
                .refusedBy("membership.reorganisation-cell-for-members");
        Merging.town()
                .decide(Merging.decision(ReorganisationKind.MERGED, Life.CELL, SECOND, Optional.of(SECOND_CELL)))
                .isAccepted();
    }

    @Test
    void dates_are_in_order() {
        Merging.town()
                .decide(new DecideReorganisation(
                        Life.CELL,
                        ReorganisationKind.MERGED,
                        Life.OTHER_CELL,
                        Optional.empty(),
                        Life.GRASSROOTS,
                        "1-QĐ/ĐU",
                        DAY.plusDays(1),
                        DAY))
                .refusedBy("membership.not-in-future", "membership.reorganisation-effect-after-decision");
    }

    @Test
    void the_same_decision_is_there_once() {
        Merging town = Merging.town();
        town.decide(Merging.cells()).isAccepted();
        town.decide(Merging.cells()).wroteNothing();
        town.decide(new DecideReorganisation(
                        Life.CELL,
                        ReorganisationKind.DIVIDED,
                        Life.OTHER_CELL,
                        Optional.empty(),
                        Life.GRASSROOTS,
                        "12-QĐ/ĐU",
                        DAY.minusDays(2),
                        DAY))
                .refusedBy("membership.reorganisation-decided-once");
    }
}
