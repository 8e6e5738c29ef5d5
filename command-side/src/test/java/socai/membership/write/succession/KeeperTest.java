package socai.membership.write.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.LifeExample.CELL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.AskingExample;
import socai.membership.events.CorrectionEvent.CorrectionDeclined;
import socai.membership.events.LifeExample;
import socai.membership.events.RequestedField;
import socai.membership.write.AskingLife;
import socai.membership.write.Life;
import socai.membership.write.selfcorrection.CorrectionFile;
import socai.membership.write.selfcorrection.decline.DeclineCorrection;
import socai.membership.write.selfcorrection.decline.DeclineCorrectionDecider;
import socai.organisation.events.DissolutionReason;
import socai.organisation.events.OrganisationEvent.OrganisationDissolved;
import socai.organisation.events.OrganisationEvent.OrganisationReparented;
import socai.organisation.events.OrganisationRank;
import socai.organisation.write.Organisation;
import socai.spine.Act;
import socai.spine.OrganisationId;
import socai.spine.write.Acts;

/** A request for a correction is answered by whoever keeps the file on the day. */
class KeeperTest {

    private static final LocalDate DAY = AskingLife.DAY;

    private static Life asked() {
        return AskingLife.member()
                .given(
                        CorrectionFile.TYPE,
                        AskingExample.CORRECTION.raw(),
                        AskingExample.correctionRequested(
                                RequestedField.PHONE,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("0900000002")));
    }

    @Test
    void the_successor_of_the_keeper_answers_and_the_right_is_judged_there() {
        Life life = asked();
        OrganisationId second = Merged.beside(life, "second", OrganisationRank.GRASSROOTS, Life.ABOVE);
        DeclineCorrectionDecider decider = new DeclineCorrectionDecider();
        DeclineCorrection command =
                new DeclineCorrection(AskingExample.CORRECTION, LifeExample.said("Giấy tờ chưa rõ"));
        CorrectionFile file = life.state(CorrectionFile.TYPE, AskingExample.CORRECTION.raw());
        Act act = Acts.on(DAY, second);
        assertThat(decider.matter(command, file, act, Merged.reader(life))).contains(Life.GRASSROOTS);

        Merged.into(life, Life.GRASSROOTS, second, Life.ABOVE, DAY, CELL);

        assertThat(decider.matter(command, file, act, Merged.reader(life))).contains(second);
        assertThat(decider.touched(command, file, act, Merged.reader(life))).containsExactly(Optional.of(CELL));
        assertThat(life.when(decider, command, act)
                        .event(CorrectionDeclined.class)
                        .keeper())
                .isEqualTo(second);
    }

    @Test
    void where_the_keeper_was_dissolved_and_went_into_no_other_the_level_above_answers() {
        Life life = asked();
        OrganisationId second = Merged.beside(life, "second", OrganisationRank.GRASSROOTS, Life.ABOVE);
        life.given(
                        Organisation.TYPE,
                        CELL.raw(),
                        new OrganisationReparented(
                                CELL,
                                Optional.of(Life.GRASSROOTS),
                                second,
                                List.of(second, Life.ABOVE, Life.PROVINCE),
                                DAY,
                                Optional.empty()))
                .given(
                        Organisation.TYPE,
                        Life.GRASSROOTS.raw(),
                        new OrganisationDissolved(
                                Life.GRASSROOTS, DAY, DissolutionReason.UNIT_CLOSED, Optional.empty()));
        DeclineCorrectionDecider decider = new DeclineCorrectionDecider();
        DeclineCorrection command =
                new DeclineCorrection(AskingExample.CORRECTION, LifeExample.said("Giấy tờ chưa rõ"));
        Act act = Acts.on(DAY, Life.ABOVE);

        assertThat(decider.matter(
                        command,
                        life.state(CorrectionFile.TYPE, AskingExample.CORRECTION.raw()),
                        act,
                        Merged.reader(life)))
                .contains(Life.ABOVE);
        assertThat(life.when(decider, command, act)
                        .event(CorrectionDeclined.class)
                        .keeper())
                .isEqualTo(Life.ABOVE);
    }
}
