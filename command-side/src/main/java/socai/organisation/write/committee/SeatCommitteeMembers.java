package socai.organisation.write.committee;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import socai.organisation.events.RollKind;
import socai.organisation.write.Presence;
import socai.organisation.write.candidate.PartyStanding;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Plain;
import socai.spine.Seen;
import socai.spine.Since;
import socai.spine.TextForm;

/**
 * Put people on the roll of a committee or of its standing committee.
 *
 * @param from first day on which they vote there
 */
@Logical("organisation.SeatCommitteeMembers")
public record SeatCommitteeMembers(
        OrganisationId organisation,
        RollKind kind,
        List<PersonId> persons,
        LocalDate from,
        @Plain(TextForm.NUMBER) Optional<String> decisionNumber)
        implements Command {

    public SeatCommitteeMembers {
        persons = List.copyOf(persons);
        if (persons.isEmpty() || new HashSet<>(persons).size() < persons.size()) {
            throw new IllegalArgumentException("at least one person is seated, and each once");
        }
    }

    /**
     * @param committee for a standing committee, who sits on the committee
     * @param officials for the committee of a cell, how many official members the cell has
     * @param standings what the memberships of those to be seated say, in their order
     */
    @Logical(value = "organisation.SeatCommitteeMembers.Facts", revision = 2)
    public record Facts(
            Seen<Presence> organisation,
            Optional<Seen<Committee>> committee,
            Optional<Seen<Integer>> officials,
            @Since(2) Optional<List<Seen<PartyStanding>>> standings) {}

    /**
     * The committee on the first day.
     *
     * @param members how many sit on it
     * @param without those of the command who do not
     */
    public record Committee(int members, List<PersonId> without) {}
}
