package socai.membership.events;

import java.time.LocalDate;
import java.util.Optional;
import socai.spine.Logical;
import socai.spine.PersonId;

/**
 * Which relatives the answers cover, and why the others were left out. Kinds only, no names; a kind that nobody said
 * anything of is empty.
 */
@Logical("membership.BackgroundCheckCovered")
public record BackgroundCheckCovered(
        AdmissionId admission,
        LocalDate on,
        PersonId person,
        Optional<RelativeCheck> parents,
        Optional<RelativeCheck> parentsInLawOrCarer,
        Optional<RelativeCheck> spouse,
        Optional<RelativeCheck> childrenOfFullCapacity)
        implements AdmissionEvent {}
