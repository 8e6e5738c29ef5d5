package socai.membership.write.reorganisation.complete;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.write.reorganisation.Merging.DAY;
import static socai.membership.write.reorganisation.Merging.MEMBER;

import java.util.List;
import org.junit.jupiter.api.Test;
import socai.membership.events.ReorganisationEvent.ReorganisationCompleted;
import socai.membership.events.ReorganisationId;
import socai.membership.write.Life;
import socai.membership.write.reorganisation.Merging;
import socai.organisation.events.RollEntry;
import socai.organisation.events.RollEvent.RollEntriesOpened;
import socai.organisation.events.RollKind;
import socai.organisation.events.RollStanding;
import socai.organisation.write.Roll;
import socai.spine.write.Acts;

class CompleteReorganisationTest {

    @Test
    void who_sat_on_the_committee_of_a_cell_that_ended_sits_there_no_longer() {
        Merging town = Merging.town();
        town.life.given(
                Roll.TYPE,
                Roll.stream(Life.CELL, RollKind.COMMITTEE),
                new RollEntriesOpened(
                        Life.CELL,
                        RollKind.COMMITTEE,
                        List.of(new RollEntry(MEMBER, RollStanding.OFFICIAL, Life.FOUNDED))));
        town.decide(Merging.cells()).isAccepted();
        ReorganisationId file = Merging.id(Merging.cells());
        town.move(file, DAY, Merging.row(1, MEMBER, Life.OTHER_CELL)).isAccepted();

        ReorganisationCompleted done = town.complete(file, DAY).event(ReorganisationCompleted.class);

        assertThat(done.seats()).isEqualTo(1);
        assertThat(town.life.roll(Life.CELL, RollKind.COMMITTEE).isSeated(MEMBER, DAY))
                .isFalse();
    }

    @Test
    void what_was_never_decided_is_not_completed() {
        Merging.town()
                .life
                .when(
                        new CompleteReorganisationDecider(),
                        new CompleteReorganisation(Merging.id(Merging.cells())),
                        Acts.on(DAY, Life.GRASSROOTS))
                .refusedBy("membership.reorganisation-open");
    }
}
