package socai.membership.write.voting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import socai.organisation.events.RollKind;
import socai.organisation.write.Electorate;
import socai.organisation.write.Roll;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Seen;
import socai.spine.StreamEvent;
import socai.spine.write.Reader;

/**
 * Who counts in a vote of a cell.
 *
 * @param electorate with the exempt members who came
 * @param exempt     official members exempted from activities on that day, present or not
 */
public record CellVoters(Electorate electorate, List<PersonId> exempt) {

    public static final CellVoters NONE =
            new CellVoters(new Electorate(List.of(), List.of(), List.of(), List.of()), List.of());

    /** Reads the roll of a cell; nothing where the cell is not known. */
    public static Seen<CellVoters> read(
            Optional<OrganisationId> cell, LocalDate on, List<PersonId> exemptPresent, Reader reader) {
        return cell.map(id -> reader.read(Roll.TYPE, Roll.stream(id, RollKind.CELL))
                        .map(roll -> new CellVoters(
                                roll.electorate(on, Set.copyOf(exemptPresent)),
                                roll.electorate(on).exemptAbsent())))
                .orElseGet(() -> new Seen<>("", -1, NONE));
    }

    public int base() {
        return electorate.base();
    }

    /** The event that keeps the roll as it was for this vote. */
    public StreamEvent fix(String vote, OrganisationId cell, LocalDate on) {
        return new StreamEvent(
                Roll.TYPE, Roll.stream(cell, RollKind.CELL), electorate.fixedFor(vote, cell, RollKind.CELL, on));
    }
}
