package socai.membership.events;

import static socai.membership.events.LifeExample.CELL;
import static socai.membership.events.LifeExample.GRASSROOTS;
import static socai.membership.events.LifeExample.MEMBER;
import static socai.membership.events.LifeExample.MEMBERSHIP;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.events.BadgeEvent.BadgeCarriedOver;
import socai.membership.events.LeavingEvent.LeaveCarriedOver;
import socai.membership.events.MembershipEvent.MemberReorganised;
import socai.membership.events.RemovalEvent.RemovalCarriedOver;
import socai.membership.events.ReorganisationEvent.OrganisationTakenOver;
import socai.membership.events.ReorganisationEvent.ReorganisationChunkMoved;
import socai.membership.events.ReorganisationEvent.ReorganisationCompleted;
import socai.membership.events.ReorganisationEvent.ReorganisationDecided;
import socai.membership.events.ReorganisationEvent.ReorganisationFileCarried;
import socai.membership.events.TransferEvent.TransferCarriedOver;
import socai.spine.DomainEvent;
import socai.spine.OrganisationId;

/** A grassroots organisation that is merged into another one, event by event. */
public final class ReorganisationExample {

    public static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    public static final OrganisationId INTO = OrganisationId.of("org-second");
    public static final OrganisationId INTO_CELL = OrganisationId.of("org-second-cell");
    public static final OrganisationId ABOVE = OrganisationId.of("org-above");
    public static final ReorganisationId REORGANISATION = ReorganisationId.of(GRASSROOTS, ABOVE, "88-QĐ/HU");

    private ReorganisationExample() {}

    public static ReorganisationDecided decided() {
        return new ReorganisationDecided(
                REORGANISATION,
                DAY,
                ReorganisationKind.MERGED,
                GRASSROOTS,
                INTO,
                Optional.of(INTO_CELL),
                ABOVE,
                "88-QĐ/HU",
                DAY.minusDays(3),
                DAY);
    }

    public static List<ReorganisationEvent> all() {
        return List.of(
                decided(),
                new OrganisationTakenOver(REORGANISATION, DAY, OrganisationId.of("org-other-cell"), INTO),
                new ReorganisationChunkMoved(
                        REORGANISATION,
                        DAY,
                        "a".repeat(64),
                        2,
                        501,
                        498,
                        1,
                        1,
                        List.of(new MoveRefusal(9, MoveColumn.CELL, "membership.reorganisation-to-cell"))),
                new ReorganisationFileCarried(REORGANISATION, DAY, AdmissionExample.ADMISSION.raw(), CELL, INTO_CELL),
                new ReorganisationCompleted(REORGANISATION, DAY, Optional.of(DAY), 3, 15));
    }

    public static MemberReorganised moved() {
        return new MemberReorganised(MEMBERSHIP, MEMBER, REORGANISATION, "88-QĐ/HU", CELL, INTO_CELL, DAY);
    }

    /** The files that go along. */
    public static List<DomainEvent> carried() {
        return List.of(
                new RecognitionCarriedOver(RecognitionId.of(MEMBERSHIP), DAY, MEMBER, CELL, INTO_CELL),
                new AdmissionCarriedOver(AdmissionExample.ADMISSION, DAY, AdmissionExample.APPLICANT, CELL, INTO_CELL),
                new TransferCarriedOver(TransferExample.TRANSFER, DAY, MEMBER, TransferExample.TO, INTO_CELL),
                new LeaveCarriedOver(EndingExample.LEAVING, DAY, MEMBER, CELL, INTO_CELL),
                new RemovalCarriedOver(EndingExample.REMOVAL, DAY, MEMBER, CELL, INTO_CELL),
                new BadgeCarriedOver(BadgeExample.BADGE, DAY, MEMBER, CELL, INTO_CELL));
    }
}
