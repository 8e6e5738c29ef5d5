package socai.membership.write.reorganisation.takeover;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.write.reorganisation.Merging.DAY;
import static socai.membership.write.transfer.Moving.SECOND;
import static socai.membership.write.transfer.Moving.SECOND_CELL;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.LifeExample;
import socai.membership.events.ReorganisationEvent.ReorganisationCompleted;
import socai.membership.events.ReorganisationId;
import socai.membership.events.ReorganisationKind;
import socai.membership.write.Life;
import socai.membership.write.reorganisation.Merging;
import socai.organisation.events.OfficesEvent.OfficeAssumed;
import socai.organisation.events.OrganisationEvent.ChildAttached;
import socai.organisation.write.Offices;
import socai.organisation.write.Organisation;
import socai.spine.OfficeKind;
import socai.spine.OrganisationId;

/** {@link TakeOverOrganisation}: organisations go with everything in them. */
class TakeOverOrganisationTest {

    @Test
    void a_grassroots_organisation_goes_into_another_with_its_cells() {
        Merging town = Merging.town();
        for (OrganisationId cell : List.of(Life.CELL, Life.OTHER_CELL)) {
            town.life.given(
                    Organisation.TYPE, Life.GRASSROOTS.raw(), new ChildAttached(Life.GRASSROOTS, cell, Life.FOUNDED));
        }
        town.life.given(
                Offices.TYPE,
                Offices.stream(Life.GRASSROOTS),
                new OfficeAssumed(
                        Life.GRASSROOTS,
                        OfficeKind.SECRETARY,
                        LifeExample.person("official 1"),
                        Life.FOUNDED,
                        Optional.empty(),
                        Optional.empty()));
        var decision = Merging.decision(ReorganisationKind.MERGED, Life.GRASSROOTS, SECOND, Optional.of(SECOND_CELL));
        town.decide(decision).isAccepted();
        ReorganisationId file = Merging.id(decision);
        town.complete(file, DAY).refusedBy("membership.reorganisation-nothing-below");

        town.takeOver(file, Life.CELL, DAY).isAccepted();
        town.takeOver(file, Life.CELL, DAY).wroteNothing();
        town.takeOver(file, Life.OTHER_CELL, DAY).isAccepted();
        town.takeOver(file, SECOND_CELL, DAY).wroteNothing();
        ReorganisationCompleted done = town.complete(file, DAY).event(ReorganisationCompleted.class);

        assertThat(done.offices()).isEqualTo(1);
        assertThat(town.life.state(Organisation.TYPE, Life.CELL.raw()).parentOn(DAY))
                .contains(SECOND);
        assertThat(town.life.state(Organisation.TYPE, Life.CELL.raw()).parentOn(DAY.minusDays(1)))
                .contains(Life.GRASSROOTS);
        assertThat(town.life
                        .state(Offices.TYPE, Offices.stream(Life.GRASSROOTS))
                        .holds(LifeExample.person("official 1"), OfficeKind.SECRETARY, DAY))
                .isFalse();
    }
}
