package socai.membership.write.admission.readmission;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.LifeExample.CELL;
import static socai.membership.events.LifeExample.MEMBER;
import static socai.membership.events.LifeExample.MEMBERSHIP;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.AdmissionId;
import socai.membership.events.EliteMassNominated;
import socai.membership.events.EndingExample;
import socai.membership.events.LifeExample;
import socai.membership.events.MembershipEnd;
import socai.membership.events.MembershipEvent.MemberAdmitted;
import socai.membership.events.MembershipEvent.MembershipEnded;
import socai.membership.events.MembershipId;
import socai.membership.events.Nominator;
import socai.membership.events.ReadmissionOpened;
import socai.membership.events.RemovalEvent.RemovalProposed;
import socai.membership.events.RemovalGround;
import socai.membership.events.Standing;
import socai.membership.write.Life;
import socai.membership.write.Membership;
import socai.membership.write.Person;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.nominate.NominateEliteMass;
import socai.membership.write.admission.nominate.NominateEliteMassDecider;
import socai.membership.write.removal.RemovalFile;
import socai.spine.time.Deadline;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

class OpenReadmissionTest {

    /** Out since then; 36 full months are over on 1 August 2026. */
    private static final LocalDate LEFT = LocalDate.of(2023, 8, 1);

    private static final LocalDate DAY = LocalDate.of(2026, 8, 3);

    private static Life gone(MembershipEnd kind, RemovalGround ground) {
        Life life = Life.empty()
                .officials(19)
                .given(Person.TYPE, MEMBER.raw(), LifeExample.registered(MEMBER, "Nguyễn Thị Ánh Tuyết"))
                .given(
                        Membership.TYPE,
                        MEMBERSHIP.raw(),
                        LifeExample.admitted(),
                        new MembershipEnded(MEMBERSHIP, MEMBER, CELL, Standing.OFFICIAL, kind, LEFT, LEFT, List.of()));
        if (kind == MembershipEnd.REMOVED) {
            RemovalProposed proposed = EndingExample.removalProposed();
            life.given(
                    RemovalFile.TYPE,
                    EndingExample.REMOVAL.raw(),
                    new RemovalProposed(
                            proposed.removal(), LEFT, MEMBER, CELL, 1, ground, proposed.proof(), Optional.empty()));
        }
        return life;
    }

    private static Life removedForLostWill() {
        return gone(MembershipEnd.REMOVED, RemovalGround.LOST_WILL);
    }

    private static OpenReadmission command(boolean hardship, boolean noBarringCause) {
        return new OpenReadmission(
                MEMBER, CELL, Nominator.values()[0], "3-NQ/CB", "120-CV/TU", hardship, noBarringCause);
    }

    private static Outcome open(Life life, OpenReadmission command, LocalDate day) {
        return life.when(new OpenReadmissionDecider(), command, Acts.on(day, CELL));
    }

    @Test
    void after_thirty_six_months_the_file_begins_and_names_the_second_membership() {
        Life life = removedForLostWill();
        ReadmissionOpened opened = open(life, command(false, true), DAY)
                .wrote(EliteMassNominated.class, ReadmissionOpened.class)
                .event(ReadmissionOpened.class);

        assertThat(opened.former()).isEqualTo(MEMBERSHIP);
        assertThat(opened.membership()).isEqualTo(MembershipId.of(MEMBER, 2));
        assertThat(opened.consentedBy()).isEqualTo(Life.PROVINCE);
        open(life, command(false, true), DAY).wroteNothing();
        open(life, new OpenReadmission(MEMBER, CELL, Nominator.values()[0], "4-NQ/CB", "120-CV/TU", false, true), DAY)
                .refusedBy("membership.one-open-file");
    }

    @Test
    void the_gap_is_counted_in_full_months() {
        open(removedForLostWill(), command(false, true), LEFT.plusMonths(36).minusDays(1))
                .refusedBy("membership.readmission-gap");
        open(removedForLostWill(), command(false, true), LEFT.plusMonths(36)).isAccepted();
    }

    @Test
    void who_asked_to_leave_comes_back_only_after_hardship() {
        open(gone(MembershipEnd.LEFT, RemovalGround.ABSENCE), command(false, true), DAY)
                .refusedBy("membership.readmission-end-not-barred");
        open(gone(MembershipEnd.LEFT, RemovalGround.ABSENCE), command(true, true), DAY)
                .isAccepted();
        open(gone(MembershipEnd.REMOVED, RemovalGround.ABSENCE), command(true, true), DAY)
                .refusedBy("membership.readmission-end-not-barred");
        open(removedForLostWill(), command(false, false), DAY).refusedBy("membership.readmission-no-barring-cause");
    }

    @Test
    void only_once() {
        Life life = removedForLostWill();
        MembershipId second = MembershipId.of(MEMBER, 2);
        life.given(
                Membership.TYPE,
                second.raw(),
                new MemberAdmitted(
                        second,
                        MEMBER,
                        CELL,
                        LEFT.plusMonths(1),
                        LEFT,
                        "1-QĐ",
                        new Deadline(LEFT.plusMonths(1), 12, "months")),
                new MembershipEnded(
                        second,
                        MEMBER,
                        CELL,
                        Standing.PROBATIONARY,
                        MembershipEnd.LEFT,
                        LEFT.plusMonths(2),
                        LEFT.plusMonths(2),
                        List.of()));
        open(life, command(true, true), DAY.plusYears(1)).refusedBy("membership.readmission-times");
    }

    @Test
    void members_strangers_and_the_dead_are_not_admitted_again() {
        Life member = Life.empty()
                .given(Person.TYPE, MEMBER.raw(), LifeExample.registered(MEMBER, "Nguyễn Thị Ánh Tuyết"))
                .given(Membership.TYPE, MEMBERSHIP.raw(), LifeExample.admitted());
        open(member, command(false, true), DAY).refusedBy("membership.readmission-was-a-member");
        Life stranger =
                Life.empty().given(Person.TYPE, MEMBER.raw(), LifeExample.registered(MEMBER, "Nguyễn Thị Ánh Tuyết"));
        open(stranger, command(false, true), DAY).refusedBy("membership.readmission-was-a-member");
        open(gone(MembershipEnd.DIED, RemovalGround.ABSENCE), command(false, true), DAY)
                .refusedBy("membership.readmission-was-a-member");
    }

    @Test
    void the_ordinary_nomination_still_sends_a_former_member_here() {
        removedForLostWill()
                .when(
                        new NominateEliteMassDecider(),
                        new NominateEliteMass(MEMBER, CELL, Nominator.values()[0], "3-NQ/CB"),
                        Acts.on(DAY, CELL))
                .refusedBy("membership.never-a-member");
    }

    @Test
    void the_file_tells_the_ceremony_which_membership_it_begins() {
        Life life = removedForLostWill();
        Outcome outcome = open(life, command(false, true), DAY);
        AdmissionId file = outcome.event(ReadmissionOpened.class).admission();
        assertThat(life.state(AdmissionFile.TYPE, file.raw()).membership()).contains(MembershipId.of(MEMBER, 2));
    }
}
