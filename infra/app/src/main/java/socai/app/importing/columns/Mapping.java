package socai.app.importing.columns;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import socai.app.importing.sheet.Header;
import socai.app.importing.sheet.UnusableFile;
import socai.spine.Text;

/**
 * What a file calls its columns where it does not use the usual names:
 *
 * <pre>
 * members:
 *   cell_code: "Chi bộ số"
 *   ngay_sinh: "Sinh ngày"
 * </pre>
 */
public record Mapping(Map<OrganisationField, String> organisations, Map<MemberField, String> members) {

    public static final Mapping NONE = new Mapping(Map.of(), Map.of());

    /** @throws UnusableFile when it is no such file */
    public static Mapping read(Path file) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (Reader reader = Files.newBufferedReader(file)) {
            Object document = new Yaml(new SafeConstructor(options)).load(reader);
            if (!(document instanceof Map<?, ?> parts)) {
                throw broken(file, "organisations:, members:");
            }
            for (Object part : parts.keySet()) {
                if (!"organisations".equals(part) && !"members".equals(part)) {
                    throw broken(file, String.valueOf(part));
                }
            }
            return new Mapping(
                    part(file, OrganisationField.class, parts.get("organisations")),
                    part(file, MemberField.class, parts.get("members")));
        } catch (IOException | YAMLException e) {
            throw broken(file, "YAML");
        }
    }

    private static <F extends Enum<F> & Field> Map<F, String> part(Path file, Class<F> fields, @Nullable Object part) {
        Map<F, String> named = new EnumMap<>(fields);
        if (part == null) {
            return named;
        }
        if (!(part instanceof Map<?, ?> entries)) {
            throw broken(file, String.valueOf(part));
        }
        entries.forEach((key, value) -> {
            F field = Arrays.stream(fields.getEnumConstants())
                    .filter(known -> known.names().contains(Header.plain(String.valueOf(key))))
                    .findFirst()
                    .orElseThrow(() -> broken(file, String.valueOf(key)));
            if (!(value instanceof String name) || name.isBlank()) {
                throw broken(file, String.valueOf(key));
            }
            named.put(field, name);
        });
        return named;
    }

    private static UnusableFile broken(Path file, String what) {
        return new UnusableFile(
                file,
                new Text(
                        "không phải là bảng ghép cột đúng mẫu (ở “" + what + "”).",
                        "is not a mapping of columns of the known form (at “" + what + "”)."));
    }
}
