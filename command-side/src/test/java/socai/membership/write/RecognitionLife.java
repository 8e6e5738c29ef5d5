package socai.membership.write;

import java.time.LocalDate;
import java.util.List;
import socai.membership.events.LifeExample;
import socai.membership.events.MembershipEvent.MemberAdmitted;
import socai.membership.events.RecognitionEvent;
import socai.membership.write.recognition.RecognitionFile;
import socai.organisation.events.RollEntry;
import socai.organisation.events.RollEvent.RollEntriesOpened;
import socai.organisation.events.RollKind;
import socai.organisation.events.RollStanding;
import socai.organisation.write.Roll;
import socai.spine.time.Deadline;

/** The member of the example on probation in a cell of twenty, and the file in its steps. */
public final class RecognitionLife {

    private RecognitionLife() {}

    /** On probation since the ceremony of the example; the class for new members is completed. */
    public static Life probation(Life life, int officials) {
        return probation(life, officials, LifeExample.CEREMONY)
                .given(Membership.TYPE, LifeExample.MEMBERSHIP.raw(), LifeExample.classCompleted());
    }

    public static Life probation(Life life, int officials, LocalDate ceremony) {
        return life.officials(officials)
                .seats(Life.GRASSROOTS, RollKind.COMMITTEE, RollStanding.OFFICIAL, "grassroots", 9)
                .seats(Life.GRASSROOTS, RollKind.STANDING_COMMITTEE, RollStanding.OFFICIAL, "grassroots", 3)
                .seats(Life.ABOVE, RollKind.STANDING_COMMITTEE, RollStanding.OFFICIAL, "above", 6)
                .given(
                        Membership.TYPE,
                        LifeExample.MEMBERSHIP.raw(),
                        new MemberAdmitted(
                                LifeExample.MEMBERSHIP,
                                LifeExample.MEMBER,
                                Life.CELL,
                                ceremony,
                                ceremony.minusDays(20),
                                "115-QĐ/ĐU",
                                new Deadline(ceremony, 12, "months")))
                .given(
                        Roll.TYPE,
                        Roll.stream(Life.CELL, RollKind.CELL),
                        new RollEntriesOpened(
                                Life.CELL,
                                RollKind.CELL,
                                List.of(new RollEntry(LifeExample.MEMBER, RollStanding.PROBATIONARY, ceremony))));
    }

    public static Life file(Life life, RecognitionEvent... events) {
        return life.given(RecognitionFile.TYPE, LifeExample.FILE.raw(), events);
    }

    /** The file is open and holds all its papers. */
    public static Life complete(Life life) {
        file(life, LifeExample.opened());
        LifeExample.papers().forEach(paper -> file(life, paper));
        return life;
    }

    /** The cell has proposed. */
    public static Life proposed(Life life) {
        return file(complete(life), LifeExample.proposed());
    }
}
