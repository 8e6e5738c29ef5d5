package socai.membership.write.lives;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import socai.membership.events.AdmissionCarriedOver;
import socai.membership.events.BadgeEvent.BadgeCarriedOver;
import socai.membership.events.ExemptionEvent.ExemptionCarriedOver;
import socai.membership.events.JoiningEvent;
import socai.membership.events.JoiningEvent.JoiningProposed;
import socai.membership.events.LeavingEvent.LeaveCarriedOver;
import socai.membership.events.RecognitionCarriedOver;
import socai.membership.events.RemovalEvent.RemovalCarriedOver;
import socai.membership.events.TransferEvent.TransferCarriedOver;
import socai.membership.write.transfer.Moving;
import socai.organisation.events.OrganisationEvent.OrganisationDissolved;
import socai.spine.DomainEvent;
import socai.spine.OrganisationId;
import socai.spine.StreamEvent;

/** What must be so of the cells of every life: none keeps anybody after its end, and what came by a code is answered once. */
final class CellTruths {

    private CellTruths() {}

    static void hold(OneLife life) {
        Map<String, Integer> answers = new HashMap<>();
        for (StreamEvent written : life.world().history()) {
            switch (written.event()) {
                case OrganisationDissolved e -> nobodyIn(e, life);
                case JoiningProposed e -> answers.put(e.joining().raw(), 0);
                case JoiningEvent e ->
                    assertThat(answers.merge(e.joining().raw(), 1, Integer::sum))
                            .as("answers to %s", e.joining())
                            .isEqualTo(1);
                default -> {}
            }
        }
    }

    /** Neither left behind nor taken in later. */
    private static void nobodyIn(OrganisationDissolved end, OneLife life) {
        OrganisationId ended = end.organisation();
        if (Moving.CELLS.contains(ended)) {
            assertThat(life.town().roll(ended).seatedFrom(end.on()))
                    .as("who sits in %s, which ended on %s", ended, end.on())
                    .isEmpty();
        }
        assertThat(life.town().organisation(ended).childrenFrom(end.on()))
                .as("what stands under %s, which ended on %s", ended, end.on())
                .isEmpty();
    }

    /** Where a file goes on that a reorganisation carried over. */
    static Optional<OrganisationId> carriedTo(DomainEvent event) {
        return switch (event) {
            case AdmissionCarriedOver e -> Optional.of(e.to());
            case RecognitionCarriedOver e -> Optional.of(e.to());
            case ExemptionCarriedOver e -> Optional.of(e.to());
            case LeaveCarriedOver e -> Optional.of(e.to());
            case RemovalCarriedOver e -> Optional.of(e.to());
            case BadgeCarriedOver e -> Optional.of(e.to());
            case TransferCarriedOver e -> Optional.of(e.to());
            default -> Optional.empty();
        };
    }
}
