package socai.membership.write.memberrecord.open;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.LifeExample.CEREMONY;
import static socai.membership.events.LifeExample.MEMBER;
import static socai.membership.events.LifeExample.MEMBERSHIP;
import static socai.membership.events.RecordExample.LAST_DAY;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.LifeExample;
import socai.membership.events.MemberRecordOpened;
import socai.membership.events.MembershipId;
import socai.membership.events.RecordExample;
import socai.membership.write.Life;
import socai.membership.write.Membership;
import socai.spine.Act;
import socai.spine.OfficeKind;
import socai.spine.OfficeRef;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

class OpenMemberRecordTest {

    private static Life asked() {
        return Life.empty().given(Membership.TYPE, MEMBERSHIP.raw(), LifeExample.admitted(), RecordExample.asked());
    }

    private static OpenMemberRecord command(LocalDate cv, LocalDate sheet) {
        return new OpenMemberRecord(MEMBERSHIP, Optional.of(LifeExample.said("024.118")), cv, sheet);
    }

    private static Outcome declare(Life life, LocalDate cv, LocalDate sheet, LocalDate day) {
        return life.when(new OpenMemberRecordDecider(), command(cv, sheet), Acts.on(day, Life.CELL));
    }

    private static MemberRecordOpened opened(Life life, LocalDate day) {
        return declare(life, day, day, day).event(MemberRecordOpened.class);
    }

    @Test
    void the_grassroots_organisation_keeps_the_file_that_the_member_declares() {
        MemberRecordOpened opened = opened(asked(), LAST_DAY);

        assertThat(opened.keeper()).isEqualTo(Life.GRASSROOTS);
        assertThat(opened.limit()).contains(RecordExample.LIMIT);
        assertThat(opened.late()).isZero();
    }

    @Test
    void what_is_declared_late_is_accepted_with_how_late_it_was() {
        assertThat(opened(asked(), LAST_DAY.plusDays(3)).late()).isEqualTo(1);
        MemberRecordOpened oneOfThem = declare(asked(), LAST_DAY, LAST_DAY.plusDays(4), LAST_DAY.plusDays(4))
                .event(MemberRecordOpened.class);

        assertThat(oneOfThem.late()).isEqualTo(2);
    }

    @Test
    void it_is_declared_from_the_ceremony_until_the_day_of_the_act() {
        LocalDate day = CEREMONY.plusDays(10);

        declare(asked(), CEREMONY, CEREMONY, day).isAccepted();
        declare(asked(), CEREMONY.minusDays(1), CEREMONY, day).refusedBy("membership.record-after-ceremony");
        declare(asked(), CEREMONY, CEREMONY.minusDays(1), day).refusedBy("membership.record-after-ceremony");
        declare(asked(), day.plusDays(1), day, day).refusedBy("membership.not-in-future");
        declare(asked(), day, day.plusDays(1), day).refusedBy("membership.not-in-future");
    }

    @Test
    void the_file_is_opened_once() {
        Life life = asked();
        declare(life, LAST_DAY, LAST_DAY, LAST_DAY).isAccepted();

        declare(life, LAST_DAY, LAST_DAY, LAST_DAY).wroteNothing();
        declare(life, LAST_DAY, LAST_DAY.minusDays(1), LAST_DAY).refusedBy("membership.record-opened-once");
    }

    @Test
    void whoever_was_admitted_before_it_was_asked_for_declares_without_a_limit() {
        Life life = Life.empty().given(Membership.TYPE, MEMBERSHIP.raw(), LifeExample.admitted());

        assertThat(opened(life, LAST_DAY.plusDays(90)).limit()).isEmpty();
    }

    @Test
    void an_official_member_from_a_list_has_a_file_already_and_a_stranger_has_none() {
        MembershipId listed = MembershipId.first(LifeExample.DUPLICATE);
        Life life = Life.empty().given(Membership.TYPE, listed.raw(), LifeExample.imported(LifeExample.DUPLICATE));
        LocalDate day = LocalDate.of(2026, 2, 3);

        life.when(
                        new OpenMemberRecordDecider(),
                        new OpenMemberRecord(listed, Optional.empty(), day, day),
                        Acts.on(day, Life.CELL))
                .refusedBy("membership.record-new-member");
        declare(Life.empty(), day, day, day).refusedBy("membership.member-now");
    }

    @Test
    void a_number_belongs_to_the_member_and_is_not_empty() {
        asked().when(
                        new OpenMemberRecordDecider(),
                        new OpenMemberRecord(
                                MEMBERSHIP,
                                Optional.of(Personal.of(PersonId.of("per-other"), "024.118")),
                                LAST_DAY,
                                LAST_DAY),
                        Acts.on(LAST_DAY, Life.CELL))
                .refusedBy("membership.one-persons-data");
        asked().when(
                        new OpenMemberRecordDecider(),
                        new OpenMemberRecord(MEMBERSHIP, Optional.of(LifeExample.said("")), LAST_DAY, LAST_DAY),
                        Acts.on(LAST_DAY, Life.CELL))
                .refusedBy("membership.own-number-given");
    }

    @Test
    void a_member_without_an_office_declares_for_themselves_only() {
        asked().when(new OpenMemberRecordDecider(), command(LAST_DAY, LAST_DAY), asMember(MEMBER))
                .isAccepted();
        asked().when(new OpenMemberRecordDecider(), command(LAST_DAY, LAST_DAY), asMember(LifeExample.person("other")))
                .refusedBy("membership.own-matter");
    }

    private static Act asMember(PersonId person) {
        Act act = Acts.on(LAST_DAY, Life.CELL);
        return new Act(
                act.command(),
                act.account(),
                Optional.of(person),
                new OfficeRef(OfficeKind.MEMBER, Life.CELL),
                act.businessDate(),
                act.today(),
                act.origin(),
                act.paper(),
                act.cause());
    }
}
