package socai.membership.write.memberrecord.lateness;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.LifeExample.CEREMONY;
import static socai.membership.events.LifeExample.MEMBERSHIP;
import static socai.membership.events.RecordExample.LAST_DAY;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.CorrectedField;
import socai.membership.events.LifeExample;
import socai.membership.events.MemberRecordLatenessReported;
import socai.membership.events.MembershipEvent.MembershipCorrected;
import socai.membership.events.RecordExample;
import socai.membership.write.Life;
import socai.membership.write.Membership;
import socai.spine.DomainEvent;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

class ReportMemberRecordLatenessTest {

    private static Life after(DomainEvent... more) {
        return Life.empty()
                .given(Membership.TYPE, MEMBERSHIP.raw(), LifeExample.admitted(), RecordExample.asked())
                .given(Membership.TYPE, MEMBERSHIP.raw(), more);
    }

    private static Outcome report(Life life, LocalDate day) {
        return life.when(
                new ReportMemberRecordLatenessDecider(),
                new ReportMemberRecordLateness(MEMBERSHIP),
                Acts.on(day, Life.CELL));
    }

    @Test
    void it_is_reported_from_the_working_day_after_the_last_one_and_once() {
        Life life = after();
        report(life, LAST_DAY).refusedBy("membership.limit-passed");
        MemberRecordLatenessReported told =
                report(life, LAST_DAY.plusDays(3)).event(MemberRecordLatenessReported.class);

        assertThat(told.late()).isEqualTo(1);
        assertThat(told.limit()).isEqualTo(RecordExample.LIMIT);
        report(life, LAST_DAY.plusDays(4)).wroteNothing();
    }

    @Test
    void what_was_declared_or_never_asked_for_is_not_late() {
        report(after(RecordExample.opened(LAST_DAY)), LAST_DAY.plusDays(30)).refusedBy("membership.record-awaited");
        report(Life.empty().given(Membership.TYPE, MEMBERSHIP.raw(), LifeExample.admitted()), LAST_DAY.plusDays(30))
                .refusedBy("membership.record-awaited");
    }

    @Test
    void a_corrected_ceremony_moves_the_limit() {
        MembershipCorrected later = new MembershipCorrected(
                MEMBERSHIP,
                LifeExample.MEMBER,
                CorrectedField.ADMISSION_DATE,
                Optional.of(CEREMONY),
                Optional.of(CEREMONY.plusDays(7)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                CEREMONY.plusDays(7),
                LifeExample.said("Ghi sai"),
                LifeExample.EVIDENCE);

        report(after(later), LAST_DAY.plusDays(7)).refusedBy("membership.limit-passed");
        report(after(later), LAST_DAY.plusDays(10)).isAccepted();
    }
}
