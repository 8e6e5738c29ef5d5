package socai.membership.write.admission.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.AdmissionExample.ADMISSION;
import static socai.membership.events.AdmissionExample.CELL;
import static socai.membership.events.AdmissionExample.UNDER_294;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import socai.membership.events.SympathiserListed;
import socai.membership.events.SympathiserVoteFailed;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.AdmissionStage;
import socai.membership.write.admission.AdmissionWorld;
import socai.organisation.events.RollEvent.RollFixed;
import socai.spine.write.Acts;
import socai.spine.write.DeciderFixture;
import socai.spine.write.Outcome;

class ListSympathiserTest {

    private static final LocalDate ON = UNDER_294.openedOn().minusDays(150);

    private final DeciderFixture<ListSympathiser, AdmissionFile, ListSympathiser.Facts> fixture =
            AdmissionWorld.standard().fixture(new ListSympathiserDecider(), UNDER_294.nominated());

    private static ListSympathiser vote(int ayes) {
        return new ListSympathiser(ADMISSION, ON, "21-NQ/CB", 20, ayes, 20 - ayes, 0, List.of());
    }

    @Test
    void more_than_half_of_the_base_lists_the_person() {
        Outcome outcome = fixture.when(vote(11), Acts.on(ON, CELL)).wrote(SympathiserListed.class, RollFixed.class);

        assertThat(outcome.event(SympathiserListed.class).needed()).isEqualTo(11);
        assertThat(fixture.state(AdmissionFile.TYPE, ADMISSION.raw()).stage()).isEqualTo(AdmissionStage.SYMPATHISER);
    }

    @Test
    void exactly_half_does_not_and_the_vote_is_recorded_all_the_same() {
        fixture.when(vote(10), Acts.on(ON, CELL)).wrote(SympathiserVoteFailed.class, RollFixed.class);

        assertThat(fixture.state(AdmissionFile.TYPE, ADMISSION.raw()).stage()).isEqualTo(AdmissionStage.NOMINATED);
        fixture.when(vote(10), Acts.on(ON, CELL)).wroteNothing();
        fixture.when(vote(12), Acts.on(ON, CELL)).wrote(SympathiserListed.class, RollFixed.class);
        fixture.when(vote(12), Acts.on(ON, CELL)).wroteNothing();
        fixture.when(vote(13), Acts.on(ON, CELL)).refusedBy("membership.admission-stage");
    }

    @Test
    void a_vote_needs_a_cell_that_may_decide_and_a_count_that_adds_up() {
        var small = AdmissionWorld.standard().official(2).fixture(new ListSympathiserDecider(), UNDER_294.nominated());

        small.when(new ListSympathiser(ADMISSION, ON, "21-NQ/CB", 2, 3, 0, 0, List.of()), Acts.on(ON, CELL))
                .refusedBy("membership.cell-can-decide", "membership.vote-counted");
    }
}
