package socai.membership.events;

import java.time.LocalDate;
import java.util.Optional;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.time.Deadline;

/**
 * CV and data sheet were declared; the papers themselves stay in the member file, with {@code keeper}.
 *
 * @param limit by when it was asked for; absent where nobody asked
 * @param late  units after that limit
 */
@Logical("membership.MemberRecordOpened")
public record MemberRecordOpened(
        MembershipId membership,
        PersonId person,
        OrganisationId keeper,
        @Personal.Label("membership.record-number") Optional<Personal<String>> recordNumber,
        LocalDate cvDate,
        LocalDate sheetDate,
        Optional<Deadline> limit,
        int late,
        String calendar)
        implements MembershipEvent {}
