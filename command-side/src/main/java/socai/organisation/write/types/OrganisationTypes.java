package socai.organisation.write.types;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import socai.organisation.events.OrganisationForm;
import socai.organisation.events.OrganisationRank;
import socai.spine.Confidence;
import socai.spine.Text;

/**
 * The kinds of organisation that pages and files offer for choice. Decisions do not read them: a command says rank and
 * form itself, so that a replay never depends on this list.
 */
public record OrganisationTypes(List<OrganisationType> types) {

    private static final String FILE = "/organisation-types.yaml";
    private static final Set<String> FIELDS =
            Set.of("code", "vi", "en", "rank", "form", "pilot", "validFrom", "validTo", "source", "confidence");

    /** @throws IllegalStateException when the packaged file is not exactly of the known form */
    public static OrganisationTypes packaged() {
        try (InputStream stream = OrganisationTypes.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(FILE + " is not in the package");
            }
            return read(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    static OrganisationTypes read(Reader text) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        Object document = new Yaml(new SafeConstructor(options)).load(text);
        if (document instanceof Map<?, ?> map && map.get("types") instanceof List<?> lines) {
            return new OrganisationTypes(
                    lines.stream().map(OrganisationTypes::type).toList());
        }
        throw new IllegalStateException(FILE + " holds a list called types");
    }

    private static OrganisationType type(@Nullable Object line) {
        if (!(line instanceof Map<?, ?> fields) || !FIELDS.containsAll(fields.keySet())) {
            throw new IllegalStateException(FILE + ": not an organisation type: " + line);
        }
        try {
            return new OrganisationType(
                    text(fields, "code"),
                    new Text(text(fields, "vi"), text(fields, "en")),
                    OrganisationRank.valueOf(text(fields, "rank")),
                    OrganisationForm.valueOf(text(fields, "form")),
                    Boolean.TRUE.equals(fields.get("pilot")),
                    LocalDate.parse(text(fields, "validFrom")),
                    fields.containsKey("validTo")
                            ? Optional.of(LocalDate.parse(text(fields, "validTo")))
                            : Optional.empty(),
                    text(fields, "source"),
                    Confidence.valueOf(text(fields, "confidence")));
        } catch (RuntimeException e) {
            throw new IllegalStateException(FILE + ": " + e.getMessage() + " in " + line, e);
        }
    }

    private static String text(Map<?, ?> fields, String name) {
        if (fields.get(name) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new IllegalArgumentException("the field " + name + " is missing or no text");
    }

    /** What can be chosen on that day, in the order of the file. */
    public List<OrganisationType> on(LocalDate day) {
        return types.stream().filter(type -> type.validOn(day)).toList();
    }

    /** A type as it was on that day. */
    public Optional<OrganisationType> find(String code, LocalDate day) {
        return on(day).stream().filter(type -> type.code().equals(code)).findFirst();
    }
}
