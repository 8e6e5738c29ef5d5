package socai.membership.write.badge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import socai.membership.events.BadgeEvent;
import socai.membership.events.BadgeEvent.BadgeAwarded;
import socai.membership.events.BadgeEvent.BadgeCarriedOver;
import socai.membership.events.BadgeEvent.BadgeDecided;
import socai.membership.events.BadgeEvent.BadgeDeclared;
import socai.membership.events.BadgeEvent.BadgeDeclined;
import socai.membership.events.BadgeEvent.BadgeForwarded;
import socai.membership.events.BadgeEvent.BadgeListed;
import socai.membership.events.BadgeEvent.BadgeLost;
import socai.membership.events.BadgeEvent.BadgeProposed;
import socai.membership.events.BadgeEvent.BadgeReissued;
import socai.membership.events.BadgeId;
import socai.membership.write.deciding.Superiors;
import socai.membership.write.succession.Levels;
import socai.membership.write.succession.Succession;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.StreamType;
import socai.spine.write.Dossier;
import socai.spine.write.Reader;

/**
 * The badges of one member.
 *
 * @param declared  the last declaration
 * @param forwarded the committees that have passed it on, in order
 * @param decided   the last decision
 * @param lost      the step of the badge that is lost
 * @param held      the steps of the badges that the member has
 * @param last      the last event, by which the same one sent twice is known
 * @param place     the cell that asked last
 */
public record BadgeFile(
        BadgeStage stage,
        Optional<BadgeDeclared> declared,
        List<OrganisationId> forwarded,
        Optional<BadgeDecided> decided,
        Optional<Integer> lost,
        List<Integer> held,
        Optional<BadgeEvent> last,
        Optional<OrganisationId> place)
        implements Dossier {

    public static final BadgeFile NONE = new BadgeFile(
            BadgeStage.NONE,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty());

    public static final StreamType<BadgeFile, BadgeEvent> TYPE =
            new StreamType<>("badge", BadgeId.PREFIX, BadgeEvent.class, NONE, BadgeFile::evolve);

    static BadgeFile evolve(BadgeFile file, BadgeEvent event) {
        return switch (event) {
            case BadgeDeclared e ->
                new BadgeFile(
                        BadgeStage.DECLARED,
                        Optional.of(e),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        file.held,
                        Optional.of(e),
                        Optional.of(e.organisation()));
            case BadgeProposed e -> file.at(BadgeStage.PROPOSED, e);
            case BadgeForwarded e ->
                new BadgeFile(
                        file.stage,
                        file.declared,
                        Stream.concat(file.forwarded.stream(), Stream.of(e.organisation()))
                                .toList(),
                        file.decided,
                        file.lost,
                        file.held,
                        Optional.of(e),
                        file.place);
            case BadgeDeclined e -> file.at(BadgeStage.DECLINED, e);
            case BadgeDecided e ->
                new BadgeFile(
                        BadgeStage.DECIDED,
                        file.declared,
                        file.forwarded,
                        Optional.of(e),
                        Optional.empty(),
                        file.held,
                        Optional.of(e),
                        file.place);
            case BadgeAwarded e -> file.has(e.step(), e, file.place);
            case BadgeListed e -> file.has(e.step(), e, Optional.of(e.organisation()));
            case BadgeLost e ->
                new BadgeFile(
                        BadgeStage.LOST,
                        file.declared,
                        file.forwarded,
                        file.decided,
                        Optional.of(e.step()),
                        file.held,
                        Optional.of(e),
                        file.place);
            case BadgeCarriedOver e -> file.carried(e.to());
            case BadgeReissued e -> file.has(e.step(), e, file.place);
        };
    }

    private BadgeFile carried(OrganisationId to) {
        return new BadgeFile(stage, declared, forwarded, decided, lost, held, last, Optional.of(to));
    }

    private BadgeFile at(BadgeStage next, BadgeEvent event) {
        return new BadgeFile(next, declared, forwarded, decided, lost, held, Optional.of(event), place);
    }

    private BadgeFile has(int step, BadgeEvent event, Optional<OrganisationId> where) {
        List<Integer> all = new ArrayList<>(held);
        if (!all.contains(step)) {
            all.add(step);
        }
        return new BadgeFile(
                BadgeStage.AWARDED,
                declared,
                forwarded,
                decided,
                Optional.empty(),
                List.copyOf(all),
                Optional.of(event),
                where);
    }

    /** The committees that have still to act, as the declaration named them; the last one decides. */
    public List<OrganisationId> left() {
        return route().stream().skip(forwarded.size()).toList();
    }

    /**
     * The same on the day of an act, where a level has ended meanwhile: its successor acts in its place. Empty where
     * nothing has changed.
     */
    public Optional<List<OrganisationId>> left(LocalDate day, Reader reader) {
        if (left().isEmpty()) {
            return Optional.empty();
        }
        List<OrganisationId> route = route(day, reader);
        OrganisationId decider = Succession.now(route.getLast(), day, reader);
        List<OrganisationId> way =
                new ArrayList<>(Levels.left(route.subList(0, route.size() - 1), forwarded, day, reader));
        way.remove(decider);
        way.add(decider);
        return Optional.of(List.copyOf(way)).filter(now -> !now.equals(left()));
    }

    /** The committees below the deciding one that have still to pass it on. */
    public static List<OrganisationId> below(List<OrganisationId> left) {
        return left.isEmpty() ? left : left.subList(0, left.size() - 1);
    }

    /** Of a file that was carried over to another cell, the way from there to the same deciding committee. */
    private List<OrganisationId> route(LocalDate day, Reader reader) {
        if (declared.map(BadgeDeclared::organisation).equals(place)) {
            return route();
        }
        List<OrganisationId> line = Superiors.above(place, day, reader).ids();
        int decider = line.indexOf(Succession.now(route().getLast(), day, reader));
        return decider < 0 ? route() : line.subList(0, decider + 1);
    }

    private List<OrganisationId> route() {
        return declared.map(BadgeDeclared::levels).orElse(List.of());
    }

    @Override
    public Optional<OrganisationId> matter() {
        return place;
    }

    /** The member declares for it and is handed it: nothing in it is kept from them. */
    @Override
    public boolean openToSubject() {
        return true;
    }

    @Override
    public Optional<PersonId> subject() {
        return last.map(BadgeEvent::person);
    }
}
