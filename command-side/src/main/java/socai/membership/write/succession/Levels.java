package socai.membership.write.succession;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import socai.spine.OrganisationId;
import socai.spine.write.Reader;

/** The levels of a way that was written down before, as they are on the day of an act. */
public final class Levels {

    private Levels() {}

    /**
     * Those that have still to act, the next one first. In the place of a level that has ended its successor acts; nobody
     * does where that one has its own turn, or where none is known.
     *
     * @param done who has acted already
     */
    public static List<OrganisationId> left(
            List<OrganisationId> way, Collection<OrganisationId> done, LocalDate day, Reader reader) {
        List<OrganisationId> left = new ArrayList<>();
        for (OrganisationId level : way) {
            if (done.contains(level)) {
                continue;
            }
            Succession line = Succession.of(level, day, reader);
            Optional<OrganisationId> acts = line.last()
                    .filter(now -> line.all().stream().noneMatch(done::contains))
                    .filter(now -> now.equals(level) || !way.contains(now))
                    .filter(now -> !left.contains(now));
            acts.ifPresent(left::add);
        }
        return List.copyOf(left);
    }
}
