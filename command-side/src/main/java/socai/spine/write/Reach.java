package socai.spine.write;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import socai.spine.Act;
import socai.spine.Authority;
import socai.spine.Command;
import socai.spine.OrganisationId;

/** Where a command's matter lies as seen from the office: in the command's own organisation, and in all that it touches. */
final class Reach {

    private Reach() {}

    /** Empty when the dossier is unknown. Out of reach (distance -1) when anything that is touched is. */
    static <C extends Command> Optional<Authority> of(
            Decider<C, Object, Record> decider,
            AuthorityReader authorities,
            C command,
            Object state,
            Act act,
            Reader reader) {
        Optional<OrganisationId> matter = decider.matter(command, state, act, reader);
        if (matter.isEmpty()) {
            return Optional.empty();
        }
        if (Unnamed.claimed(act)) {
            // The right was judged by the person, when the command was taken in.
            return Optional.of(new Authority(act.office(), matter.get(), Unnamed.is(act), 0, List.of()));
        }
        Authority authority = authorities.read(act, matter.get(), reader);
        List<Optional<OrganisationId>> touched = decider.touched(command, state, act, reader);
        boolean reached = touched.stream()
                .filter(place -> !Objects.equals(place, matter))
                .allMatch(place -> place.filter(
                                there -> authorities.read(act, there, reader).distance() >= 0)
                        .isPresent());
        return Optional.of(
                reached
                        ? authority
                        : new Authority(
                                authority.office(), authority.matter(), authority.held(), -1, authority.streams()));
    }
}
