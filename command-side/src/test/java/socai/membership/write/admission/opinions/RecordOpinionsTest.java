package socai.membership.write.admission.opinions;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.AdmissionExample.ADMISSION;
import static socai.membership.events.AdmissionExample.CELL;
import static socai.membership.events.AdmissionExample.UNDER_294;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import socai.membership.events.Opinion;
import socai.membership.events.OpinionsCollected;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.AdmissionWorld;
import socai.spine.write.Acts;

class RecordOpinionsTest {

    private static final LocalDate ON = UNDER_294.openedOn().plusDays(20);

    @Test
    void opinions_are_collected_and_the_latest_count() {
        var fixture = AdmissionWorld.standard().fixture(new RecordOpinionsDecider(), UNDER_294.withSponsors());
        RecordOpinions favourable = new RecordOpinions(ADMISSION, Opinion.FAVOURABLE, Opinion.FAVOURABLE, "7-TH/CB");
        RecordOpinions later = new RecordOpinions(ADMISSION, Opinion.FAVOURABLE, Opinion.NOT_FAVOURABLE, "8-TH/CB");

        fixture.when(favourable, Acts.on(ON, CELL)).wrote(OpinionsCollected.class);
        fixture.when(favourable, Acts.on(ON, CELL)).wroteNothing();
        fixture.when(later, Acts.on(ON, CELL)).wrote(OpinionsCollected.class);

        assertThat(fixture.state(AdmissionFile.TYPE, ADMISSION.raw()).papers().opinions())
                .map(OpinionsCollected::residentialCell)
                .contains(Opinion.NOT_FAVOURABLE);
    }

    @Test
    void after_the_vote_no_opinions_are_added() {
        AdmissionWorld.standard()
                .fixture(new RecordOpinionsDecider(), UNDER_294.proposed())
                .when(
                        new RecordOpinions(ADMISSION, Opinion.FAVOURABLE, Opinion.FAVOURABLE, "9-TH/CB"),
                        Acts.on(UNDER_294.votedOn(), CELL))
                .refusedBy("membership.admission-stage");
    }
}
