package socai.spine.write;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import socai.spine.Act;
import socai.spine.CommandId;
import socai.spine.OfficeKind;
import socai.spine.OfficeRef;
import socai.spine.OrganisationId;
import socai.spine.Origin;
import socai.spine.Paper;
import socai.spine.PersonId;

/** Acts for tests: each with a command id of its own, the same ones in every run. */
public final class Acts {

    private static final AtomicLong NEXT = new AtomicLong();
    private static final PersonId ACTOR =
            PersonId.of("per-" + CommandId.named("the one who acts").raw());

    private Acts() {}

    /** An act done in the system on that day, by the secretary of the organisation. */
    public static Act on(LocalDate day, OrganisationId organisation) {
        return as(OfficeKind.SECRETARY, day, organisation);
    }

    public static Act as(OfficeKind office, LocalDate day, OrganisationId organisation) {
        return by(ACTOR, office, day, organisation);
    }

    public static Act by(PersonId person, OfficeKind office, LocalDate day, OrganisationId organisation) {
        return new Act(
                CommandId.named("act", Long.toString(NEXT.incrementAndGet())),
                "account-1",
                Optional.of(person),
                new OfficeRef(office, organisation),
                day,
                day,
                Origin.DIRECT,
                Optional.empty(),
                Optional.empty());
    }

    /** An act of an earlier day, entered afterwards from its paper. */
    public static Act fromPaper(LocalDate day, LocalDate entered, OrganisationId organisation) {
        Act act = on(entered, organisation);
        return new Act(
                act.command(),
                act.account(),
                act.person(),
                act.office(),
                day,
                entered,
                Origin.PAPER,
                Optional.of(new Paper("12-BC/CB", day, "0".repeat(64))),
                Optional.empty());
    }
}
