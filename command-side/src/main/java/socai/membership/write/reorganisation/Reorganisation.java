package socai.membership.write.reorganisation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import socai.membership.events.ReorganisationEvent;
import socai.membership.events.ReorganisationEvent.OrganisationTakenOver;
import socai.membership.events.ReorganisationEvent.ReorganisationChunkMoved;
import socai.membership.events.ReorganisationEvent.ReorganisationCompleted;
import socai.membership.events.ReorganisationEvent.ReorganisationDecided;
import socai.membership.events.ReorganisationEvent.ReorganisationFileCarried;
import socai.membership.events.ReorganisationId;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.StreamType;
import socai.spine.write.Dossier;

/**
 * A reorganisation as it stands.
 *
 * @param moved members who were moved by it
 */
public record Reorganisation(
        Optional<ReorganisationDecided> decided, int moved, Optional<ReorganisationCompleted> completed)
        implements Dossier {

    public static final Reorganisation NONE = new Reorganisation(Optional.empty(), 0, Optional.empty());

    public static final StreamType<Reorganisation, ReorganisationEvent> TYPE = new StreamType<>(
            "reorganisation", ReorganisationId.PREFIX, ReorganisationEvent.class, NONE, Reorganisation::evolve);

    static Reorganisation evolve(Reorganisation state, ReorganisationEvent event) {
        return switch (event) {
            case ReorganisationDecided e -> new Reorganisation(Optional.of(e), 0, Optional.empty());
            case ReorganisationChunkMoved e ->
                new Reorganisation(state.decided, state.moved + e.moved(), state.completed);
            case OrganisationTakenOver ignored -> state;
            case ReorganisationFileCarried ignored -> state;
            case ReorganisationCompleted e -> new Reorganisation(state.decided, state.moved, Optional.of(e));
        };
    }

    /** Decided and not completed. */
    public boolean open() {
        return decided.isPresent() && completed.isEmpty();
    }

    /** Where those go for whom no list names a cell. */
    public Optional<OrganisationId> destination() {
        return decided.flatMap(ReorganisationDecided::destination);
    }

    @Override
    public Optional<OrganisationId> matter() {
        return decided.map(ReorganisationDecided::decidedBy);
    }

    /** Whoever decided, and both ends. */
    @Override
    public List<OrganisationId> matters() {
        return decided.stream()
                .flatMap(e -> Stream.of(e.decidedBy(), e.organisation(), e.successor()))
                .distinct()
                .toList();
    }

    @Override
    public Optional<PersonId> subject() {
        return Optional.empty();
    }
}
