package socai.app.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import socai.spine.Command;

/**
 * Nothing personal is written in plain, because nothing that is written can be erased. Every text component of an event,
 * a command or its facts that is neither an id of its own type, nor a constant, nor {@code Personal} needs a reason.
 */
class PlainStringsTest {

    private static final Path ALLOWED = Path.of("src", "test", "resources", "plain-strings.txt");

    /** Lines {@code type.component  reason}; {@code *.component} stands for that component of every type. */
    private static TreeMap<String, String> allowed() throws IOException {
        TreeMap<String, String> allowed = new TreeMap<>();
        for (String line : Files.readAllLines(ALLOWED, StandardCharsets.UTF_8)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.strip().split("\\s+", 2);
                assertThat(parts).as("component and reason: " + line).hasSize(2);
                assertThat(allowed.put(parts[0], parts[1])).as("twice: " + line).isNull();
            }
        }
        return allowed;
    }

    private static String everywhere(String component) {
        return "*" + component.substring(component.lastIndexOf('.'));
    }

    @Test
    void every_plain_text_in_a_persistent_type_has_a_reason() throws IOException {
        TreeMap<String, String> allowed = allowed();

        assertThat(PlainStrings.in(Golden.TYPES.values()).stream()
                        .filter(component -> !allowed.containsKey(component))
                        .filter(component -> !allowed.containsKey(everywhere(component))))
                .as(
                        "a name, a remark or whatever else is a person's must be Personal; any other text gets a line in %s",
                        ALLOWED)
                .isEmpty();
    }

    @Test
    void every_reason_belongs_to_a_component_of_today() throws IOException {
        TreeSet<String> found = PlainStrings.in(Golden.TYPES.values());
        TreeSet<String> used = new TreeSet<>();
        for (String component : found) {
            used.add(component);
            used.add(everywhere(component));
        }
        assertThat(used).containsAll(allowed().keySet());
    }

    /** Published law is public, and an office of the Centre publishes it. */
    @Test
    void the_door_knows_a_form_for_every_plain_text_of_a_command() {
        List<Class<?>> commands = Golden.TYPES.entrySet().stream()
                .filter(type -> !type.getKey().startsWith("policy."))
                .map(Map.Entry::getValue)
                .filter(Command.class::isAssignableFrom)
                .<Class<?>>map(type -> type)
                .toList();

        assertThat(commands).hasSizeGreaterThan(40);
        assertThat(PlainStrings.in(commands)).contains("membership.DecideAdmission.decisionNumber", "Paper.number");
        assertThat(PlainStrings.withoutForm(commands)).isEmpty();
    }

    @Test
    void the_search_goes_into_nested_records_and_stops_at_ids_and_personal_values() {
        assertThat(PlainStrings.in(Golden.TYPES.values()))
                .contains("Paper.number", "Act.account", "membership.AdmissionProposed.resolutionNumber")
                .contains("PublishedParameter.note", "organisation.OfficeEnded.decisionNumber")
                .noneMatch(component -> component.startsWith("PersonId."))
                .noneMatch(component -> component.startsWith("membership.PersonRegistered."));
    }
}
