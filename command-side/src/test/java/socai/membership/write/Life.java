package socai.membership.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import socai.membership.events.LifeExample;
import socai.organisation.events.OrganisationEvent.OrganisationEstablished;
import socai.organisation.events.OrganisationForm;
import socai.organisation.events.OrganisationRank;
import socai.organisation.events.RollEntry;
import socai.organisation.events.RollEvent.RollEntriesOpened;
import socai.organisation.events.RollEvent.RollMarkSet;
import socai.organisation.events.RollKind;
import socai.organisation.events.RollMark;
import socai.organisation.events.RollStanding;
import socai.organisation.write.Organisation;
import socai.organisation.write.Roll;
import socai.policy.write.TestPolicies;
import socai.spine.Act;
import socai.spine.Command;
import socai.spine.DomainEvent;
import socai.spine.Effect;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.StreamEvent;
import socai.spine.StreamType;
import socai.spine.write.Decider;
import socai.spine.write.DeciderFixture;
import socai.spine.write.Outcome;

/**
 * A world with a history: whatever a decider writes is there for the next one. A cell below a grassroots organisation,
 * an organisation above it and a province; a second cell beside.
 */
public final class Life {

    public static final OrganisationId PROVINCE = OrganisationId.of("org-province");
    public static final OrganisationId ABOVE = OrganisationId.of("org-above");
    public static final OrganisationId GRASSROOTS = LifeExample.GRASSROOTS;
    public static final OrganisationId CELL = LifeExample.CELL;
    public static final OrganisationId OTHER_CELL = OrganisationId.of("org-other-cell");
    public static final LocalDate FOUNDED = LocalDate.of(2015, 1, 1);

    private final List<StreamEvent> events = new ArrayList<>();
    private final List<Effect.Claim> claims = new ArrayList<>();

    private Life() {}

    /** No organisation at all was ever set up. */
    public static Life nowhere() {
        return new Life();
    }

    public static Life empty() {
        return empty(false);
    }

    /** @param delegated whether the grassroots committee decides admissions and recognitions itself */
    public static Life empty(boolean delegated) {
        Life life = new Life();
        life.organisation(PROVINCE, OrganisationRank.PROVINCIAL, Optional.empty(), false);
        life.organisation(ABOVE, OrganisationRank.ABOVE_GRASSROOTS, Optional.of(PROVINCE), false);
        life.organisation(GRASSROOTS, OrganisationRank.GRASSROOTS, Optional.of(ABOVE), delegated);
        life.organisation(CELL, OrganisationRank.CELL, Optional.of(GRASSROOTS), false);
        life.organisation(OTHER_CELL, OrganisationRank.CELL, Optional.of(GRASSROOTS), false);
        return life;
    }

    private void organisation(
            OrganisationId id, OrganisationRank rank, Optional<OrganisationId> parent, boolean delegated) {
        given(
                Organisation.TYPE,
                id.raw(),
                new OrganisationEstablished(
                        id,
                        "Tổ chức " + id.raw(),
                        parent,
                        parent.stream().toList(),
                        "type",
                        rank,
                        rank == OrganisationRank.CELL ? OrganisationForm.CHI_BO : OrganisationForm.DANG_BO,
                        Optional.empty(),
                        false,
                        delegated,
                        FOUNDED,
                        Optional.empty()));
    }

    public Life given(StreamType<?, ?> type, String stream, DomainEvent... written) {
        for (DomainEvent event : written) {
            events.add(new StreamEvent(type, stream, event));
        }
        return this;
    }

    /** Seats people {@code name 1 … name n}. */
    public Life seats(OrganisationId organisation, RollKind kind, RollStanding standing, String name, int count) {
        return given(
                Roll.TYPE,
                Roll.stream(organisation, kind),
                new RollEntriesOpened(
                        organisation,
                        kind,
                        IntStream.rangeClosed(1, count)
                                .mapToObj(i -> new RollEntry(LifeExample.person(name + " " + i), standing, FOUNDED))
                                .toList()));
    }

    public Life officials(int count) {
        return seats(CELL, RollKind.CELL, RollStanding.OFFICIAL, "official", count);
    }

    public Life marked(PersonId person, RollMark mark, LocalDate from) {
        return given(
                Roll.TYPE,
                Roll.stream(CELL, RollKind.CELL),
                new RollMarkSet(CELL, RollKind.CELL, person, mark, from, Optional.empty()));
    }

    public Life claimed(String kind, String value, String owner) {
        claims.add(new Effect.Claim(kind, value, owner));
        return this;
    }

    /** Decides; what was accepted becomes history. */
    public <C extends Command, S, F extends Record> Outcome when(Decider<C, S, F> decider, C command, Act act) {
        DeciderFixture<C, S, F> fixture = fixture(decider);
        Outcome outcome = fixture.when(command, act);
        events.addAll(outcome.streamEvents());
        for (Effect effect : outcome.effects()) {
            switch (effect) {
                case Effect.Claim claim -> claims.add(claim);
                case Effect.Release release ->
                    claims.removeIf(claim ->
                            claim.kind().equals(release.kind()) && claim.value().equals(release.value()));
                case Effect.EraseKey ignored -> {}
            }
        }
        return outcome;
    }

    private <C extends Command, S, F extends Record> DeciderFixture<C, S, F> fixture(Decider<C, S, F> decider) {
        DeciderFixture<C, S, F> fixture = DeciderFixture.of(decider, TestPolicies.book());
        events.forEach(fixture::given);
        claims.forEach(claim -> fixture.claimed(claim.kind(), claim.value(), claim.owner()));
        return fixture;
    }

    public <T> T state(StreamType<T, ?> type, String stream) {
        T state = type.initial();
        for (StreamEvent event : events) {
            if (event.stream().equals(stream)) {
                state = type.fold(state, event.event());
            }
        }
        return state;
    }

    public Roll roll(OrganisationId organisation, RollKind kind) {
        return state(Roll.TYPE, Roll.stream(organisation, kind));
    }

    public List<Effect.Claim> claims() {
        return List.copyOf(claims);
    }

    public List<StreamEvent> events() {
        return List.copyOf(events);
    }
}
