package socai.spine.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socai.spine.Act;
import socai.spine.Command;
import socai.spine.Decision;
import socai.spine.DomainEvent;
import socai.spine.Effect;
import socai.spine.Policies;
import socai.spine.StreamEvent;
import socai.spine.StreamType;
import socai.spine.Violation;

/**
 * Given events, when a command, then a decision. Streams are folded from the given events alone, the facts are
 * gathered by the decider itself, and each decision is taken again on another thread, in another zone and locale:
 * a decision that comes out differently there is not pure and fails the test, whatever the test is about.
 */
public final class DeciderFixture<C extends Command, S, F extends Record> {

    private final Decider<C, S, F> decider;
    private final Policies policies;
    private final Map<String, Written> streams = new HashMap<>();
    private final Map<String, String> claims = new HashMap<>();

    private record Written(StreamType<?, ?> type, List<DomainEvent> events) {}

    private DeciderFixture(Decider<C, S, F> decider, Policies policies) {
        this.decider = decider;
        this.policies = policies;
    }

    public static <C extends Command, S, F extends Record> DeciderFixture<C, S, F> of(
            Decider<C, S, F> decider, Policies policies) {
        return new DeciderFixture<>(decider, policies);
    }

    public DeciderFixture<C, S, F> given(StreamType<?, ?> type, String stream, DomainEvent... events) {
        return given(type, stream, List.of(events));
    }

    public DeciderFixture<C, S, F> given(StreamType<?, ?> type, String stream, List<? extends DomainEvent> events) {
        Written written = streams.computeIfAbsent(stream, unknown -> new Written(type, new ArrayList<>()));
        assertThat(written.type()).as("the type of stream " + stream).isSameAs(type);
        written.events().addAll(events);
        return this;
    }

    public DeciderFixture<C, S, F> given(StreamEvent event) {
        return given(event.type(), event.stream(), event.event());
    }

    public DeciderFixture<C, S, F> claimed(String kind, String value, String owner) {
        claims.put(kind + "\u001f" + value, owner);
        return this;
    }

    /** Decides, and keeps what was written, so that a test may go on with the next command of the same decider. */
    public Outcome when(C command, Act act) {
        InMemoryReader reader = reader();
        String stream = decider.stream(command, act);
        S state = reader.read(decider.type(), stream).value();
        F facts = decider.gather(command, state, act, reader);
        assertThat(facts).isInstanceOf(decider.factsType());
        assertThat(command).isInstanceOf(decider.command());
        AskedPolicies asked = new AskedPolicies(policies);
        Decision decision = decider.decide(state, command, facts, new Circumstances(act, asked));
        Elsewhere.sameDecision(decision, () -> decider.decide(state, command, facts, new Circumstances(act, policies)));
        if (decision instanceof Decision.Refused refused) {
            refused.violations().forEach(DeciderFixture::toldWholly);
        }
        if (decision instanceof Decision.Accepted accepted) {
            assertThat(decider.matter(command, state, act, reader))
                    .as("where the right to an accepted " + command + " is judged")
                    .isPresent();
            assertThat(decider.touched(command, state, act, reader))
                    .as("what an accepted command touches is there")
                    .allMatch(Optional::isPresent);
            onlyWhereItLooked(accepted, reader);
            accepted.events().forEach(this::given);
            accepted.effects().forEach(this::apply);
        }
        return new Outcome(decision, asked.uses(), facts);
    }

    /** A refusal says what is wrong and what to do, in both languages, with every gap of its sentences filled. */
    private static void toldWholly(Violation violation) {
        assertThat(violation.rule()).isNotBlank();
        assertThat(violation.citation().regulation()).isNotBlank();
        for (String language : List.of("vi", "en")) {
            assertThat(violation.sentence(language, "…"))
                    .as("the refusal of " + violation.rule())
                    .isNotBlank()
                    .doesNotContain("{", "}");
            assertThat(violation.wayOut(language, "…"))
                    .as("the way out of " + violation.rule())
                    .isNotBlank()
                    .doesNotContain("{", "}");
        }
    }

    /** The law of writing: the version of every stream written to was seen, and every claim taken was asked for. */
    private void onlyWhereItLooked(Decision.Accepted accepted, InMemoryReader reader) {
        for (StreamEvent event : accepted.events()) {
            assertThat(reader.streamsRead()).as("streams read before writing").contains(event.stream());
            assertThat(event.type().events().isInstance(event.event()))
                    .as(event.event() + " belongs into a stream of type "
                            + event.type().name())
                    .isTrue();
        }
        for (Effect effect : accepted.effects()) {
            if (effect instanceof Effect.Claim claim) {
                assertThat(reader.claimsAsked())
                        .as("claims asked for")
                        .contains(claim.kind() + "\u001f" + claim.value());
            }
        }
    }

    private void apply(Effect effect) {
        switch (effect) {
            case Effect.Claim claim -> claimed(claim.kind(), claim.value(), claim.owner());
            case Effect.Release release -> claims.remove(release.kind() + "\u001f" + release.value());
            case Effect.EraseKey erased -> {}
        }
    }

    /** The state of a stream as written so far. */
    public <T> T state(StreamType<T, ?> type, String stream) {
        return reader().read(type, stream).value();
    }

    public Optional<String> owner(String kind, String value) {
        return Optional.ofNullable(claims.get(kind + "\u001f" + value));
    }

    private InMemoryReader reader() {
        Map<String, List<DomainEvent>> events = new HashMap<>();
        streams.forEach((id, written) -> events.put(id, List.copyOf(written.events())));
        return new InMemoryReader(events, Map.copyOf(claims));
    }
}
