package socai.membership.write.memberfile.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.FileExample.NOTICED;
import static socai.membership.write.memberfile.FileLife.DAY;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import socai.membership.events.LifeExample;
import socai.membership.events.MemberFileEvent.MemberFileArchived;
import socai.membership.events.MembershipEnd;
import socai.membership.write.Life;
import socai.membership.write.memberfile.FileLife;
import socai.spine.write.Acts;

class ArchiveMemberFileTest {

    private static final LocalDate DIED = LocalDate.of(2026, 1, 12);

    private static FileLife deceased() {
        return FileLife.of().ended(MembershipEnd.DIED, DIED);
    }

    @Test
    void the_file_of_a_deceased_member_is_archived_once_by_its_keeper() {
        FileLife life = deceased();
        MemberFileArchived archived = life.archive("12-LT", DAY, DAY).event(MemberFileArchived.class);

        assertThat(archived.keeper()).isEqualTo(Life.GRASSROOTS);
        assertThat(archived.archiveNumber()).isEqualTo("12-LT");
        life.archive("12-LT", DAY, DAY).wroteNothing();
        life.archive("13-LT", DAY, DAY).refusedBy("membership.file-not-archived");
    }

    @Test
    void whoever_lives_or_is_gone_otherwise_has_no_place_there() {
        FileLife.of().archive("12-LT", DAY, DAY).refusedBy("membership.file-of-deceased");
        FileLife.of()
                .ended(MembershipEnd.LEFT, DIED)
                .archive("12-LT", DAY, DAY)
                .refusedBy("membership.file-of-deceased");
    }

    @Test
    void it_is_archived_from_the_day_of_death_until_the_day_of_the_act() {
        deceased().archive("12-LT", DIED, DAY).isAccepted();
        deceased().archive("12-LT", DIED.minusDays(1), DAY).refusedBy("membership.file-archived-after-death");
        deceased().archive("12-LT", DAY.plusDays(1), DAY).refusedBy("membership.not-in-future");
    }

    @Test
    void it_has_a_number_and_a_place_and_another_committee_does_not_archive_it() {
        deceased().archive("", DAY, DAY).refusedBy("membership.number-given");
        for (ArchiveMemberFile command : new ArchiveMemberFile[] {
            new ArchiveMemberFile(LifeExample.MEMBERSHIP, Life.GRASSROOTS, DAY, "12-LT", ""),
            new ArchiveMemberFile(LifeExample.MEMBERSHIP, Life.ABOVE, DAY, "12-LT", "Kho lưu trữ tỉnh")
        }) {
            deceased()
                    .life
                    .when(new ArchiveMemberFileDecider(), command, Acts.on(DAY, command.organisation()))
                    .refusedBy(
                            command.archive().isEmpty()
                                    ? "membership.file-archive-named"
                                    : "membership.file-kept-here");
        }
    }

    @Test
    void a_lost_file_is_restored_before_it_is_archived() {
        FileLife life = deceased();
        life.report(NOTICED, NOTICED).isAccepted();

        life.archive("12-LT", DAY, DAY).refusedBy("membership.file-not-lost");
    }
}
