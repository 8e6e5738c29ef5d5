package socai.membership.write.reorganisation.complete;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.events.ReorganisationId;
import socai.membership.write.reorganisation.ReorganisationCommand;
import socai.organisation.events.RollKind;
import socai.spine.Logical;
import socai.spine.OfficeKind;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Seen;

/** Ends a reorganisation: with it the offices, the committees and the organisation itself, where it does not stay. */
@Logical("membership.CompleteReorganisation")
public record CompleteReorganisation(ReorganisationId reorganisation) implements ReorganisationCommand {

    /** A holding of an office that is still open. */
    public record Held(OfficeKind office, PersonId person, LocalDate from) {}

    /** Who sits on one of its committees. */
    public record Body(RollKind kind, List<PersonId> people) {}

    /**
     * @param from     first day on which it can be gone: after each vote whose base was taken there
     * @param members  how many sit in it on that day or later
     * @param children how many organisations stand under it on that day or later
     * @param parent   its superior
     */
    @Logical("membership.CompleteReorganisation.Facts")
    public record Facts(
            LocalDate from,
            Seen<Integer> members,
            Seen<Integer> children,
            boolean dissolved,
            Optional<Seen<OrganisationId>> parent,
            Seen<List<Held>> offices,
            List<Seen<Body>> bodies) {}
}
