package socai.app.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import socai.spine.journal.Written;
import socai.spine.write.Catalogue;
import tools.jackson.databind.JsonNode;

/** What was written once is read for ever, and the same value is written in the same bytes. */
class GoldenTest {

    static java.util.stream.Stream<String> names() {
        return Golden.typeNames();
    }

    @ParameterizedTest
    @MethodSource("names")
    void what_stands_in_the_golden_file_is_read_and_written_again_with_the_same_bytes(String name) throws IOException {
        if (Boolean.getBoolean("socai.write") && !Files.exists(Golden.file(name))) {
            Golden.write(name);
        }
        assertThat(Golden.file(name))
                .as("%s has no golden file: run this test once with -Dsocai.write=true and commit the file", name)
                .exists();
        List<String> lines = Golden.read(name);
        assertThat(lines).isNotEmpty();
        for (String line : lines) {
            Written value = Golden.written(line);
            assertThat(value.type()).isEqualTo(name);
            assertThat(Golden.backTo(line, Golden.json(value))).isEqualTo(line);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void an_event_is_stored_under_its_name_and_revision_with_the_same_body(String name) throws IOException {
        for (String line : Golden.read(name)) {
            JsonNode tree = Golden.SERIALIZER.getObjectMapper().readTree(line);
            String body = tree.required("body").toString();
            Object value = Golden.payload(body, name, tree.required("revision").intValue());

            assertThat(value).isInstanceOf(Golden.TYPES.get(name));
            assertThat(Golden.backTo(body, Golden.json(value))).isEqualTo(body);
            assertThat(value).isEqualTo(Golden.written(line).body().orElseThrow());
            assertThat(Catalogue.nameOf(value.getClass())).isEqualTo(name);
        }
    }

    @Test
    void what_an_earlier_revision_wrote_is_read_with_what_was_added_since_left_out() throws IOException {
        int earlier = 0;
        for (String name : Golden.names()) {
            for (int revision = 1; revision < Catalogue.revisionOf(Golden.TYPES.get(name)); revision++) {
                assertThat(Golden.file(name, revision))
                        .as("a released file stays")
                        .exists();
                for (String line : Golden.read(Golden.file(name, revision))) {
                    assertThat(line).contains("\"revision\":" + revision);
                    assertThat(Golden.backTo(line, Golden.json(Golden.written(line))))
                            .isEqualTo(line);
                    earlier++;
                }
            }
        }
        assertThat(earlier).isPositive();
    }

    @Test
    void every_golden_file_belongs_to_a_type_of_today() throws IOException {
        assertThat(Golden.TYPES.keySet())
                .as("a type that was released is neither removed nor renamed: its events stay in the stores")
                .containsAll(Golden.names());
    }

    @Test
    void the_example_histories_are_in_the_golden_files_as_well() {
        assertThat(Examples.kinds()).isGreaterThanOrEqualTo(33);
    }

    @Test
    void the_catalogue_has_events_commands_and_facts() {
        assertThat(Golden.TYPES.keySet())
                .hasSizeGreaterThan(120)
                .contains(
                        "membership.AdmissionProposed",
                        "membership.VoteOnAdmission",
                        "membership.VoteOnAdmission.Facts")
                .contains("journal.CommandAccepted", "policy.RegulationPublished", "organisation.RollFixed");
    }
}
