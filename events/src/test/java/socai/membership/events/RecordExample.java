package socai.membership.events;

import static socai.membership.events.LifeExample.CELL;
import static socai.membership.events.LifeExample.CEREMONY;
import static socai.membership.events.LifeExample.GRASSROOTS;
import static socai.membership.events.LifeExample.MEMBER;
import static socai.membership.events.LifeExample.MEMBERSHIP;
import static socai.membership.events.LifeExample.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.spine.time.Deadline;

/** One event of each kind about the member file of a new member, in their order. */
public final class RecordExample {

    public static final Deadline LIMIT = new Deadline(CEREMONY, 30, "working-days");

    /** Its last day: 30 working days after Sunday, 15 September 2024. */
    public static final LocalDate LAST_DAY = LocalDate.of(2024, 10, 25);

    private RecordExample() {}

    public static MemberRecordAsked asked() {
        return new MemberRecordAsked(MEMBERSHIP, MEMBER, CELL, LIMIT);
    }

    public static MemberRecordLatenessReported late() {
        return new MemberRecordLatenessReported(MEMBERSHIP, MEMBER, LAST_DAY.plusDays(3), LIMIT, 1, "2019-2027");
    }

    public static MemberRecordOpened opened(LocalDate day) {
        return new MemberRecordOpened(
                MEMBERSHIP,
                MEMBER,
                GRASSROOTS,
                Optional.of(said("024.118")),
                day,
                day,
                Optional.of(LIMIT),
                0,
                "2019-2027");
    }

    public static List<MembershipEvent> records() {
        return List.of(asked(), late(), opened(LAST_DAY));
    }
}
