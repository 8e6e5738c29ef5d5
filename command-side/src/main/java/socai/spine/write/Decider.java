package socai.spine.write;

import java.util.List;
import java.util.Optional;
import socai.spine.Act;
import socai.spine.Command;
import socai.spine.Decision;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.StreamType;
import socai.spine.journal.JournalKind;

/**
 * What a command is, declared once: its dossier, where it counts, its facts and its pure decision. A context adds no
 * wiring; the generic handler runs all of them.
 *
 * @param <C> the command record
 * @param <S> the state of the dossier it is about
 * @param <F> the record of facts from elsewhere; {@code decide} cannot ask for more and the journal stores exactly it
 */
public interface Decider<C extends Command, S, F extends Record> {

    Class<C> command();

    StreamType<S, ?> type();

    /** The id of the dossier; a creating command derives it from its command id, so that a replay makes the same. */
    String stream(C command, Act act);

    /** The organisation in which the matter lies: rights are judged against it. Empty when the dossier is unknown. */
    Optional<OrganisationId> matter(C command, S state, Act act);

    /**
     * The same where the dossier alone cannot say it: it names an organisation that may have ended since. Reads no more
     * than {@link #gather} does.
     */
    default Optional<OrganisationId> matter(C command, S state, Act act, Reader reader) {
        return matter(command, state, act);
    }

    /**
     * Where else the things lie that this command touches; the office must reach them all, at whatever distance.
     * A command that names the organisation in which it counts would otherwise tell anybody about anybody's dossier,
     * by what it is refused for. An empty place (there is no such thing) is out of everybody's reach.
     */
    default List<Optional<OrganisationId>> touched(C command, S state, Act act, Reader reader) {
        return List.of();
    }

    /**
     * Whether there is anything for this command in such a state at all. Only for a choice of acts, so that nobody is
     * led to a form that cannot be accepted; what is given is judged by {@link #decide} alone.
     */
    default boolean applies(S state) {
        return true;
    }

    Class<F> factsType();

    /** Reads what the decision needs. Called again when a stream turns out to be newer than the cache: must be pure. */
    F gather(C command, S state, Act act, Reader reader);

    /** Steps of the dossier first, then all statutory rules; rights were judged before. Pure. */
    Decision decide(S state, C command, F facts, Circumstances circumstances);

    /** The people whom a command brings in by the dozen: their keys are made together, and not one by one. */
    default List<PersonId> newcomers(C command, Act act) {
        return List.of();
    }

    /**
     * What the journal keeps. What is {@code ANONYMOUS} is decided by who asks when it is dropped, and again when it is
     * recorded, in the office {@code UNNAMED} with no person: rules about the person can hold at the first time only, and
     * the right must name {@code UNNAMED@HERE} too.
     */
    default JournalKind journal() {
        return JournalKind.FULL;
    }

    /** Facts for deciders that need nothing from elsewhere. */
    record NoFacts() {}
}
