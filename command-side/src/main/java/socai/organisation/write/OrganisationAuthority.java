package socai.organisation.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socai.organisation.events.RollKind;
import socai.organisation.write.line.Line;
import socai.spine.Act;
import socai.spine.Authority;
import socai.spine.OfficeKind;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Seen;
import socai.spine.StreamRead;
import socai.spine.StreamType;
import socai.spine.write.AuthorityReader;
import socai.spine.write.Reader;

/**
 * Rights read from offices and the tree as they are today: an office is exercised now, whatever day the act counts for.
 * Membership is no office that somebody is appointed to, nor is having been a member; the roll tells both. In an
 * organisation that has ended nobody holds an office; to have been a member of it goes on being true.
 */
public final class OrganisationAuthority implements AuthorityReader {

    /** The account in whose name the installation itself acts; no person stands behind it. */
    public static final String SYSTEM_ACCOUNT = "system";

    @Override
    public Authority read(Act act, OrganisationId matter, Reader reader) {
        if (act.office().kind() == OfficeKind.SYSTEM) {
            boolean held = act.person().isEmpty() && act.account().equals(SYSTEM_ACCOUNT);
            return new Authority(act.office(), matter, held, 0, List.of());
        }
        Tracked tracked = new Tracked(reader);
        boolean assumed = assumed(act, tracked);
        OrganisationId home = act.office().organisation();
        LocalDate today = act.today();
        Optional<OrganisationId> next = Optional.of(matter);
        for (int distance = 0; next.isPresent() && distance <= Line.LONGEST; distance++) {
            Organisation here = tracked.read(Organisation.TYPE, next.get().raw());
            if (next.get().equals(home)) {
                boolean stands = act.office().kind() == OfficeKind.FORMER_MEMBER || here.existsOn(today);
                return new Authority(act.office(), matter, assumed && stands, distance, List.copyOf(tracked.streams));
            }
            next = here.superiorOn(today);
        }
        return new Authority(act.office(), matter, assumed, -1, List.copyOf(tracked.streams));
    }

    private static boolean assumed(Act act, Tracked tracked) {
        if (act.person().isEmpty()) {
            return false;
        }
        OrganisationId home = act.office().organisation();
        PersonId person = act.person().get();
        return switch (act.office().kind()) {
            case MEMBER ->
                tracked.read(Roll.TYPE, Roll.stream(home, RollKind.CELL)).isSeated(person, act.today());
            case FORMER_MEMBER ->
                tracked.read(Roll.TYPE, Roll.stream(home, RollKind.CELL)).isFormer(person, act.today());
            default ->
                tracked.read(Offices.TYPE, Offices.stream(home))
                        .holds(person, act.office().kind(), act.today());
        };
    }

    /** Remembers which streams were read, and up to where: the provenance of a right. */
    private record Tracked(Reader reader, List<StreamRead> streams) {

        Tracked(Reader reader) {
            this(reader, new ArrayList<>());
        }

        <S> S read(StreamType<S, ?> type, String stream) {
            Seen<S> seen = reader.read(type, stream);
            streams.add(new StreamRead(stream, seen.version()));
            return seen.value();
        }
    }
}
