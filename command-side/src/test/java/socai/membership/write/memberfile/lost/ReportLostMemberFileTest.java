package socai.membership.write.memberfile.lost;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.FileExample.NOTICED;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import socai.membership.events.LifeExample;
import socai.membership.events.MemberFileEvent.MemberFileLost;
import socai.membership.events.MembershipEnd;
import socai.membership.write.Life;
import socai.membership.write.memberfile.FileLife;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.write.Acts;

class ReportLostMemberFileTest {

    @Test
    void the_committee_that_keeps_the_file_reports_it_and_nobody_else() {
        MemberFileLost lost = FileLife.of().report(NOTICED, NOTICED).event(MemberFileLost.class);

        assertThat(lost.keeper()).isEqualTo(Life.GRASSROOTS);
        assertThat(lost.on()).isEqualTo(NOTICED);
        FileLife.of().report(Life.ABOVE, NOTICED, NOTICED).refusedBy("membership.file-kept-here");
        FileLife.of().report(Life.CELL, NOTICED, NOTICED).refusedBy("membership.file-kept-here");
    }

    @Test
    void it_is_noticed_by_the_day_of_the_act_however_long_ago() {
        FileLife.of().report(NOTICED.minusYears(3), NOTICED).isAccepted();
        FileLife.of().report(NOTICED.plusDays(1), NOTICED).refusedBy("membership.not-in-future");
    }

    @Test
    void the_same_report_changes_nothing_and_another_one_is_refused_while_it_is_missing() {
        FileLife life = FileLife.lost();

        life.report(NOTICED, NOTICED.plusDays(1)).wroteNothing();
        life.report(NOTICED.minusDays(1), NOTICED.plusDays(1)).refusedBy("membership.file-not-lost");
    }

    @Test
    void a_stranger_has_no_file_and_one_that_is_archived_lies_there() {
        FileLife.nobody().report(NOTICED, NOTICED).refusedBy("membership.file-there");
        LocalDate died = NOTICED.minusDays(30);
        FileLife archived = FileLife.of().ended(MembershipEnd.DIED, died);
        archived.archive("12-LT", NOTICED.minusDays(2), NOTICED.minusDays(2)).isAccepted();

        archived.report(NOTICED, NOTICED).refusedBy("membership.file-not-archived");
    }

    @Test
    void the_file_of_somebody_who_is_gone_can_be_lost_too() {
        FileLife.of()
                .ended(MembershipEnd.LEFT, NOTICED.minusDays(30))
                .report(NOTICED, NOTICED)
                .isAccepted();
    }

    @Test
    void what_is_told_of_it_belongs_to_the_member() {
        FileLife.of()
                .life
                .when(
                        new ReportLostMemberFileDecider(),
                        new ReportLostMemberFile(
                                LifeExample.MEMBERSHIP,
                                Life.GRASSROOTS,
                                NOTICED,
                                Personal.of(PersonId.of("per-other"), "Kho bị ngập")),
                        Acts.on(NOTICED, Life.GRASSROOTS))
                .refusedBy("membership.one-persons-data");
    }
}
