package socai.membership.write.badge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import socai.membership.events.BadgeEvent;
import socai.membership.events.BadgeEvent.BadgeAwarded;
import socai.membership.events.BadgeEvent.BadgeDecided;
import socai.membership.events.BadgeEvent.BadgeDeclared;
import socai.membership.events.BadgeEvent.BadgeDeclined;
import socai.membership.events.BadgeEvent.BadgeForwarded;
import socai.membership.events.BadgeEvent.BadgeListed;
import socai.membership.events.BadgeEvent.BadgeLost;
import socai.membership.events.BadgeEvent.BadgeProposed;
import socai.membership.events.BadgeEvent.BadgeReissued;
import socai.membership.events.BadgeId;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.StreamType;
import socai.spine.write.Dossier;

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
            case BadgeReissued e -> file.has(e.step(), e, file.place);
        };
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

    /** The committee that is to act next: the first on the way that has not passed it on. The last one decides. */
    public Optional<OrganisationId> next() {
        return route().stream().skip(forwarded.size()).findFirst();
    }

    /** The committees below the deciding one that have still to pass it on. */
    public List<OrganisationId> below() {
        List<OrganisationId> left = route().stream().skip(forwarded.size()).toList();
        return left.isEmpty() ? left : left.subList(0, left.size() - 1);
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
