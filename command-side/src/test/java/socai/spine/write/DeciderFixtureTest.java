package socai.spine.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import socai.spine.Act;
import socai.spine.Anchors;
import socai.spine.Command;
import socai.spine.Decision;
import socai.spine.DomainEvent;
import socai.spine.NoPolicyInForce;
import socai.spine.OrganisationId;
import socai.spine.Parameter;
import socai.spine.Policies;
import socai.spine.StreamEvent;
import socai.spine.StreamType;
import socai.spine.time.WorkingCalendar;

class DeciderFixtureTest {

    private static final OrganisationId CELL = OrganisationId.of("org-cell");
    private static final Act ACT = Acts.on(LocalDate.of(2026, 3, 2), CELL);
    private static final StreamType<Integer, Counted> TYPE =
            new StreamType<>("counter", "cnt", Counted.class, 0, (state, event) -> state + event.by());

    record Counted(int by) implements DomainEvent {}

    record Count(int by) implements Command {}

    record Deciding(Function<Integer, Decision> decision) implements Decider<Count, Integer, Decider.NoFacts> {

        @Override
        public Class<Count> command() {
            return Count.class;
        }

        @Override
        public StreamType<Integer, ?> type() {
            return TYPE;
        }

        @Override
        public String stream(Count command, Act act) {
            return "cnt-1";
        }

        @Override
        public Optional<OrganisationId> matter(Count command, Integer state, Act act) {
            return Optional.of(CELL);
        }

        @Override
        public Class<NoFacts> factsType() {
            return NoFacts.class;
        }

        @Override
        public NoFacts gather(Count command, Integer state, Act act, Reader reader) {
            return new NoFacts();
        }

        @Override
        public Decision decide(Integer state, Count command, NoFacts facts, Circumstances circumstances) {
            return decision.apply(state);
        }
    }

    private static final Policies NONE = new Policies() {
        @Override
        public Parameter parameter(String key, Anchors at) {
            throw new NoPolicyInForce(key, at.act());
        }

        @Override
        public boolean has(String key, Anchors at) {
            return false;
        }

        @Override
        public WorkingCalendar calendar() {
            return WorkingCalendar.NONE;
        }
    };

    private static Decision writing(String stream, int by) {
        return new Decision.Accepted(List.of(new StreamEvent(TYPE, stream, new Counted(by))), List.of(), List.of());
    }

    private static DeciderFixture<Count, Integer, Decider.NoFacts> fixture(Function<Integer, Decision> decision) {
        return DeciderFixture.of(new Deciding(decision), NONE);
    }

    @Test
    void what_was_given_and_written_is_folded_for_the_next_command() {
        var fixture = fixture(state -> writing("cnt-1", state)).given(TYPE, "cnt-1", new Counted(3), new Counted(4));

        assertThat(fixture.when(new Count(1), ACT).event(Counted.class).by()).isEqualTo(7);
        assertThat(fixture.when(new Count(1), ACT).event(Counted.class).by()).isEqualTo(14);
    }

    @Test
    void a_decision_that_knows_its_zone_is_found_out() {
        var fixture =
                fixture(state -> writing("cnt-1", ZoneId.systemDefault().getId().length()));

        assertThatThrownBy(() -> fixture.when(new Count(1), ACT)).hasMessageContaining("the same decision elsewhere");
    }

    @Test
    void a_decision_that_knows_its_thread_is_found_out() {
        var fixture = fixture(
                state -> writing("cnt-1", Thread.currentThread().getName().length() + 100));

        assertThatThrownBy(() -> fixture.when(new Count(1), ACT)).hasMessageContaining("the same decision elsewhere");
    }

    @Test
    void writing_to_a_stream_that_was_not_read_is_found_out() {
        var fixture = fixture(state -> writing("cnt-2", 1));

        assertThatThrownBy(() -> fixture.when(new Count(1), ACT)).hasMessageContaining("streams read before writing");
    }
}
