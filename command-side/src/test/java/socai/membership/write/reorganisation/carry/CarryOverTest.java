package socai.membership.write.reorganisation.carry;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.write.reorganisation.Merging.DAY;
import static socai.membership.write.transfer.Moving.FAR_CELL;
import static socai.membership.write.transfer.Moving.SECOND_CELL;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.AdmissionExample;
import socai.membership.events.AdmissionId;
import socai.membership.events.EliteMassNominated;
import socai.membership.events.LifeExample;
import socai.membership.events.Nominator;
import socai.membership.events.ReorganisationId;
import socai.membership.events.Standing;
import socai.membership.events.TransferId;
import socai.membership.events.TransferKind;
import socai.membership.write.Life;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.reorganisation.Merging;
import socai.membership.write.transfer.Moving;
import socai.spine.OrganisationId;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

class CarryOverTest {

    private static final AdmissionId ADMISSION = AdmissionExample.ADMISSION;

    private static Merging nominated() {
        Merging town = Merging.town();
        town.life.given(
                AdmissionFile.TYPE,
                ADMISSION.raw(),
                new EliteMassNominated(
                        ADMISSION,
                        Life.FOUNDED,
                        AdmissionExample.APPLICANT,
                        Life.CELL,
                        Nominator.values()[0],
                        "1-NQ/CB"));
        town.decide(Merging.cells()).isAccepted();
        return town;
    }

    private static Outcome carry(Merging town, OrganisationId to) {
        return town.life.when(
                new CarryOverAdmissionDecider(),
                new CarryOverAdmission(Merging.id(Merging.cells()), ADMISSION, to),
                Acts.on(DAY, Life.GRASSROOTS));
    }

    @Test
    void an_admission_file_goes_on_in_the_cell_that_succeeds() {
        Merging town = nominated();
        carry(town, Life.OTHER_CELL).isAccepted();
        assertThat(town.life.state(AdmissionFile.TYPE, ADMISSION.raw()).cell()).contains(Life.OTHER_CELL);
        carry(town, Life.OTHER_CELL).wroteNothing();
        carry(town, SECOND_CELL).refusedBy("membership.reorganisation-file-inside");
    }

    @Test
    void it_goes_to_a_living_cell_within_the_decision_only() {
        carry(nominated(), FAR_CELL).refusedBy("membership.reorganisation-file-to-successor");
        carry(nominated(), Life.GRASSROOTS).refusedBy("membership.reorganisation-file-to-successor");
    }

    @Test
    void a_transfer_towards_the_cell_goes_on_towards_another() {
        Merging town = Merging.town();
        Moving moving = town.town;
        moving.member(LifeExample.person("guest"), SECOND_CELL, Standing.OFFICIAL);
        TransferId transfer = moving.requested(
                Moving.asked(
                        LifeExample.person("guest"),
                        SECOND_CELL,
                        TransferKind.OFFICIAL,
                        Life.CELL,
                        DAY.minusDays(3),
                        Optional.empty()),
                DAY);
        town.decide(Merging.cells()).isAccepted();
        ReorganisationId file = Merging.id(Merging.cells());
        town.life
                .when(
                        new CarryOverTransferDecider(),
                        new CarryOverTransfer(file, transfer, Life.OTHER_CELL),
                        Acts.on(DAY, Life.GRASSROOTS))
                .isAccepted();

        assertThat(moving.state(transfer).to()).contains(Life.OTHER_CELL);
        assertThat(moving.state(transfer).from()).contains(SECOND_CELL);
    }
}
