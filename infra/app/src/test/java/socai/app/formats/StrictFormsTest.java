package socai.app.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** No type of the catalogue is read by guessing: neither a component too many nor one too few, nor another name. */
class StrictFormsTest {

    static Stream<String> names() {
        return Golden.typeNames();
    }

    private static ObjectNode body(String name) throws IOException {
        return (ObjectNode) Golden.SERIALIZER
                .getObjectMapper()
                .readTree(Golden.read(name).getFirst())
                .required("body");
    }

    private static void refused(String name, ObjectNode body, String because) {
        assertThatThrownBy(() -> Golden.payload(body.toString(), name, 1))
                .as(name + ": " + because)
                .hasStackTraceContaining(because);
    }

    @ParameterizedTest
    @MethodSource("names")
    void an_unknown_component_fails(String name) throws IOException {
        refused(name, body(name).put("neverDeclared", 1), "neverDeclared");
    }

    @ParameterizedTest
    @MethodSource("names")
    void each_missing_component_fails_even_an_optional_one(String name) throws IOException {
        ObjectNode whole = body(name);
        assertThat(whole.propertyNames()).hasSize(Golden.TYPES.get(name).getRecordComponents().length);
        for (String component : List.copyOf(whole.propertyNames())) {
            ObjectNode less = whole.deepCopy();
            less.remove(component);
            refused(name, less, component);
        }
    }

    @Test
    void a_name_that_nobody_declared_and_a_revision_without_upcaster_are_refused() throws IOException {
        String line = Golden.read("organisation.RenameOrganisation").getFirst();

        assertThatThrownBy(() -> Golden.written(line.replace("RenameOrganisation", "RenameNothing")))
                .hasStackTraceContaining("unknown logical name organisation.RenameNothing");
        assertThatThrownBy(() -> Golden.written(line.replace("\"revision\":1", "\"revision\":2")))
                .hasStackTraceContaining("no upcaster leads from revision 2");
        assertThatThrownBy(() -> Golden.payload("{}", "organisation.RenamedNothing", 1))
                .hasStackTraceContaining("unknown logical name organisation.RenamedNothing");
    }
}
