package socai.organisation.write;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socai.organisation.events.DissolutionReason;
import socai.organisation.events.OrganisationEvent;
import socai.organisation.events.OrganisationEvent.AdmissionPowerDelegated;
import socai.organisation.events.OrganisationEvent.AdmissionPowerWithdrawn;
import socai.organisation.events.OrganisationEvent.ChildAttached;
import socai.organisation.events.OrganisationEvent.ChildDetached;
import socai.organisation.events.OrganisationEvent.CommitteeTermBegan;
import socai.organisation.events.OrganisationEvent.CommitteeTermCorrected;
import socai.organisation.events.OrganisationEvent.OrganisationDissolved;
import socai.organisation.events.OrganisationEvent.OrganisationEstablished;
import socai.organisation.events.OrganisationEvent.OrganisationRankChanged;
import socai.organisation.events.OrganisationEvent.OrganisationRenamed;
import socai.organisation.events.OrganisationEvent.OrganisationReparented;
import socai.organisation.events.OrganisationForm;
import socai.organisation.events.OrganisationRank;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.StreamType;
import socai.spine.write.Dossier;

/**
 * An organisation with its history: what it was called, where it stood and whether it existed on any day.
 *
 * @param founding  how it was set up; empty when it never was
 * @param end       how it ended; empty while nobody decided that
 * @param children  who stood under it and when; kept here so that it cannot end under a living child
 * @param terms     of its committee, as far as they were recorded
 */
public record Organisation(
        Optional<OrganisationEstablished> founding,
        Timeline<String> names,
        Timeline<Kind> kinds,
        Timeline<Optional<OrganisationId>> parents,
        Timeline<Delegation> delegations,
        Optional<End> end,
        Map<OrganisationId, Span> children,
        Terms terms)
        implements Dossier {

    /** What it is: its type, and with it its rank and form. */
    public record Kind(String type, OrganisationRank rank, OrganisationForm form) {}

    /** Whether the power to decide admissions is with this organisation, and by which decision. */
    public record Delegation(boolean given, Optional<String> decision) {}

    /**
     * How it ended.
     *
     * @param on             first day on which it no longer existed
     * @param decisionNumber of the decision that ended it
     */
    public record End(LocalDate on, DissolutionReason reason, Optional<String> decisionNumber) {}

    public static final Organisation NONE = new Organisation(
            Optional.empty(),
            Timeline.none(),
            Timeline.none(),
            Timeline.none(),
            Timeline.none(),
            Optional.empty(),
            Map.of(),
            Terms.NONE);

    public static final StreamType<Organisation, OrganisationEvent> TYPE = new StreamType<>(
            "organisation", OrganisationId.PREFIX, OrganisationEvent.class, NONE, Organisation::evolve);

    public Organisation evolve(OrganisationEvent event) {
        return switch (event) {
            case OrganisationEstablished e ->
                new Organisation(
                        Optional.of(e),
                        Timeline.of(e.from(), e.name()),
                        Timeline.of(e.from(), new Kind(e.type(), e.rank(), e.form())),
                        Timeline.of(e.from(), e.parent()),
                        Timeline.of(e.from(), new Delegation(e.delegated(), e.decisionNumber())),
                        Optional.empty(),
                        Map.of(),
                        Terms.NONE);
            case OrganisationRenamed e ->
                new Organisation(
                        founding, names.with(e.on(), e.name()), kinds, parents, delegations, end, children, terms);
            case OrganisationRankChanged e ->
                new Organisation(
                        founding,
                        names,
                        kinds.with(e.on(), new Kind(e.type(), e.rank(), e.form())),
                        parents,
                        delegations,
                        end,
                        children,
                        terms);
            case OrganisationReparented e ->
                new Organisation(
                        founding,
                        names,
                        kinds,
                        parents.with(e.on(), Optional.of(e.to())),
                        delegations,
                        end,
                        children,
                        terms);
            case OrganisationDissolved e ->
                new Organisation(
                        founding,
                        names,
                        kinds,
                        parents,
                        delegations,
                        Optional.of(new End(e.on(), e.reason(), e.decisionNumber())),
                        children,
                        terms);
            case AdmissionPowerDelegated e -> delegated(e.on(), new Delegation(true, Optional.of(e.decisionNumber())));
            case AdmissionPowerWithdrawn e -> delegated(e.on(), new Delegation(false, Optional.of(e.decisionNumber())));
            case ChildAttached e -> child(e.child(), Span.since(e.on()));
            case ChildDetached e ->
                child(
                        e.child(),
                        children.getOrDefault(e.child(), Span.since(e.on())).endingAt(e.on()));
            case CommitteeTermBegan e ->
                new Organisation(founding, names, kinds, parents, delegations, end, children, terms.with(e));
            case CommitteeTermCorrected e ->
                new Organisation(founding, names, kinds, parents, delegations, end, children, terms.with(e));
        };
    }

    private Organisation delegated(LocalDate on, Delegation now) {
        return new Organisation(founding, names, kinds, parents, delegations.with(on, now), end, children, terms);
    }

    private Organisation child(OrganisationId id, Span span) {
        Map<OrganisationId, Span> next = new LinkedHashMap<>(children);
        next.put(id, span);
        return new Organisation(
                founding, names, kinds, parents, delegations, end, Collections.unmodifiableMap(next), terms);
    }

    /** First day on which it no longer existed. */
    public Optional<LocalDate> dissolved() {
        return end.map(End::on);
    }

    /** Its days, as others need them for their decisions. */
    public Presence presence() {
        return new Presence(founding.map(OrganisationEstablished::from), dissolved());
    }

    /** Whether it was ever set up; it may be dissolved since. */
    public boolean exists() {
        return founding.isPresent();
    }

    /** Whether it existed on that day: from its founding to the day before its end. */
    public boolean existsOn(LocalDate day) {
        return presence().on(day);
    }

    public Optional<OrganisationId> id() {
        return founding.map(OrganisationEstablished::organisation);
    }

    /** What it is on that day, or was first where the founding itself lies later. */
    public Optional<Kind> kindOn(LocalDate day) {
        return kinds.on(day).or(() -> kinds.first().map(Timeline.Step::value));
    }

    public Optional<OrganisationRank> rankOn(LocalDate day) {
        return kindOn(day).map(Kind::rank);
    }

    public Optional<OrganisationForm> formOn(LocalDate day) {
        return kindOn(day).map(Kind::form);
    }

    public Optional<String> nameOn(LocalDate day) {
        return names.on(day);
    }

    /** The parent on that day; empty for a root and before the founding. */
    public Optional<OrganisationId> parentOn(LocalDate day) {
        return parents.on(day).flatMap(parent -> parent);
    }

    /** The parent on that day, or the first one where the founding itself lies later: who is asked about it. */
    public Optional<OrganisationId> superiorOn(LocalDate day) {
        return parents.stepOn(day).or(parents::first).flatMap(Timeline.Step::value);
    }

    /** In whose hands its own fate lies: its superior's, a root's in its own. Empty when it was never set up. */
    public Optional<OrganisationId> decidedIn(LocalDate day) {
        return superiorOn(day).or(this::id);
    }

    /** Whether its own committee decided admissions on that day. */
    public boolean delegatedOn(LocalDate day) {
        return delegations.on(day).filter(Delegation::given).isPresent();
    }

    /** Whether exactly this decision, giving or withdrawing the power on that day, is already known. */
    public boolean delegatedBy(LocalDate day, boolean given, String decision) {
        return delegations.steps().contains(new Timeline.Step<>(day, new Delegation(given, Optional.of(decision))));
    }

    /** Who stands under it on that day or will. */
    public List<OrganisationId> childrenFrom(LocalDate day) {
        return children.entrySet().stream()
                .filter(child -> child.getValue().until().isEmpty()
                        || child.getValue().until().get().isAfter(day))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public Optional<OrganisationId> matter() {
        return id();
    }

    @Override
    public Optional<PersonId> subject() {
        return Optional.empty();
    }
}
