package socai.membership.write.mergepersons;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.LifeExample.DUPLICATE;
import static socai.membership.events.LifeExample.MEMBER;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import socai.membership.events.LifeExample;
import socai.membership.events.MembershipEvent.DuplicateMembershipClosed;
import socai.membership.events.MembershipId;
import socai.membership.events.MergeReason;
import socai.membership.events.PersonEvent.PersonMergedInto;
import socai.membership.events.PersonEvent.PersonsMerged;
import socai.membership.write.Life;
import socai.membership.write.Membership;
import socai.membership.write.Person;
import socai.membership.write.admission.AdmissionFile;
import socai.organisation.events.RollEntry;
import socai.organisation.events.RollEvent.RollEntriesOpened;
import socai.organisation.events.RollEvent.RollEntryClosed;
import socai.organisation.events.RollKind;
import socai.organisation.events.RollStanding;
import socai.organisation.write.Roll;
import socai.spine.Paper;
import socai.spine.PersonId;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

class MergePersonsTest {

    private static final LocalDate IMPORTED = LocalDate.of(2026, 1, 5);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Life life = Life.empty()
            .given(Person.TYPE, MEMBER.raw(), LifeExample.registered(MEMBER, "Nguyễn Thị Ánh Tuyết"))
            .given(Person.TYPE, DUPLICATE.raw(), LifeExample.registered(DUPLICATE, "Nguyễn Thị Ánh Tuyết"));

    private Outcome merge(PersonId kept, PersonId duplicate, Paper evidence) {
        return life.when(
                new MergePersonsDecider(),
                new MergePersons(kept, duplicate, MergeReason.IMPORTED_TWICE, evidence),
                Acts.on(DAY, Life.GRASSROOTS));
    }

    private Outcome merge(PersonId kept, PersonId duplicate) {
        return merge(kept, duplicate, LifeExample.EVIDENCE);
    }

    private void member(PersonId person) {
        life.given(Membership.TYPE, Membership.stream(person), LifeExample.imported(person));
        life.given(
                Roll.TYPE,
                Roll.stream(Life.CELL, RollKind.CELL),
                new RollEntriesOpened(
                        Life.CELL, RollKind.CELL, List.of(new RollEntry(person, RollStanding.OFFICIAL, IMPORTED))));
    }

    @Test
    void each_of_the_two_records_tells_of_the_merger() {
        merge(MEMBER, DUPLICATE).wrote(PersonsMerged.class, PersonMergedInto.class);

        assertThat(life.state(Person.TYPE, DUPLICATE.raw()).mergedInto()).contains(MEMBER);
        assertThat(life.state(Person.TYPE, MEMBER.raw()).usable()).isTrue();
        merge(MEMBER, DUPLICATE).wroteNothing();
    }

    @Test
    void a_member_recorded_twice_counts_once_from_then_on_and_as_before_until_then() {
        member(MEMBER);
        member(DUPLICATE);

        merge(MEMBER, DUPLICATE)
                .wrote(
                        PersonsMerged.class,
                        PersonMergedInto.class,
                        DuplicateMembershipClosed.class,
                        RollEntryClosed.class);

        Roll roll = life.roll(Life.CELL, RollKind.CELL);
        assertThat(roll.electorate(DAY.minusDays(1)).base()).isEqualTo(2);
        assertThat(roll.electorate(DAY).official()).containsExactly(MEMBER);
        Membership closed = life.state(Membership.TYPE, Membership.stream(DUPLICATE));
        assertThat(closed.live()).isFalse();
        assertThat(closed.closed()).contains(DAY);
    }

    @Test
    void a_base_that_was_taken_on_the_day_itself_stays() {
        member(MEMBER);
        member(DUPLICATE);
        Roll before = life.roll(Life.CELL, RollKind.CELL);
        life.given(
                Roll.TYPE,
                Roll.stream(Life.CELL, RollKind.CELL),
                before.electorate(DAY).fixedFor("vote-1", Life.CELL, RollKind.CELL, DAY));

        assertThat(merge(MEMBER, DUPLICATE).event(RollEntryClosed.class).until())
                .isEqualTo(DAY.plusDays(1));
        assertThat(life.roll(Life.CELL, RollKind.CELL).electorate(DAY)).isEqualTo(before.electorate(DAY));
    }

    @Test
    void the_record_with_the_membership_is_the_one_to_keep() {
        member(DUPLICATE);

        merge(MEMBER, DUPLICATE).refusedBy("membership.keep-the-member");
        merge(DUPLICATE, MEMBER).wrote(PersonsMerged.class, PersonMergedInto.class);
    }

    @Test
    void the_record_with_an_open_admission_file_is_not_merged_away() {
        life.claimed(AdmissionFile.OPEN_ADMISSION, DUPLICATE.raw(), "adm-1");

        merge(MEMBER, DUPLICATE).refusedBy("membership.duplicate-without-open-file");
        merge(DUPLICATE, MEMBER).wrote(PersonsMerged.class, PersonMergedInto.class);
    }

    @Test
    void who_was_admitted_again_is_not_merged_whichever_record_it_is() {
        life.given(Membership.TYPE, MembershipId.of(DUPLICATE, 2).raw(), LifeExample.imported(DUPLICATE));

        merge(MEMBER, DUPLICATE).refusedBy("membership.merged-admitted-once");
        merge(DUPLICATE, MEMBER).refusedBy("membership.merged-admitted-once");
    }

    @Test
    void a_record_is_not_merged_with_itself() {
        merge(MEMBER, MEMBER).refusedBy("membership.two-records");
    }

    @Test
    void unknown_records_are_refused() {
        PersonId unknown = PersonId.of("per-unknown");

        merge(MEMBER, unknown).refusedBy("membership.person-known");
        merge(unknown, MEMBER).refusedBy("membership.person-known");
    }

    @Test
    void a_merged_record_is_merged_nowhere_else() {
        merge(MEMBER, DUPLICATE).isAccepted();
        PersonId third = LifeExample.person("third");
        life.given(Person.TYPE, third.raw(), LifeExample.registered(third, "Trần Lan"));

        merge(third, DUPLICATE).refusedBy("membership.person-known");
    }

    @Test
    void a_merger_needs_evidence() {
        merge(MEMBER, DUPLICATE, new Paper("", DAY, LifeExample.HASH)).refusedBy("membership.evidence-given");
    }
}
