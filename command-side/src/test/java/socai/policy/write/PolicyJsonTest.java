package socai.policy.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import socai.policy.events.PolicyEvent.CalendarPublished;
import socai.spine.Command;
import tools.jackson.databind.json.JsonMapper;

/** Commands and events consist of what JSON gives back unchanged; their stored form is pinned elsewhere. */
class PolicyJsonTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<Command> commands() {
        return PolicyFiles.packaged().commands(TestPolicies.KEEPER).stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_packaged_command_comes_back_equal(Command command) {
        assertThat(back(command)).isEqualTo(command);
    }

    static Stream<Record> events() {
        PolicyFiles files = PolicyFiles.packaged();
        return Stream.concat(
                files.regulations().stream().map(file -> TestPolicies.published(file.regulation())),
                files.calendars().stream()
                        .map(file -> new CalendarPublished(
                                TestPolicies.KEEPER,
                                file.calendar().contentHash(),
                                file.calendar().days())));
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_comes_back_equal(Record event) {
        assertThat(back(event)).isEqualTo(event);
    }

    private static Object back(Object value) {
        return JSON.readValue(JSON.writeValueAsString(value), value.getClass());
    }
}
