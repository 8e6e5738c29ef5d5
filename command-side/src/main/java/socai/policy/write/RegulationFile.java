package socai.policy.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import socai.policy.events.PublishedParameter;
import socai.spine.Anchor;
import socai.spine.Confidence;
import socai.spine.Text;

/** A packaged regulation: one YAML file, one validity. */
public record RegulationFile(String file, RegulationText regulation) {

    /** @throws PolicyFileFault when the file is not exactly of the known form */
    static RegulationFile read(String file, String yaml) {
        YamlFields fields = YamlFields.of(file, yaml);
        String code = fields.text("code");
        YamlFields names = fields.inner("title");
        Text title = new Text(names.text("vi"), names.text("en"));
        names.done();
        LocalDate from = fields.as("validFrom", LocalDate::parse);
        Optional<LocalDate> to = fields.optional("validTo", LocalDate::parse);
        String source = fields.text("source");
        List<PublishedParameter> parameters = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (YamlFields item : fields.list("parameters")) {
            String key = item.as("key", text -> {
                if (!keys.add(text)) {
                    throw new IllegalArgumentException("twice");
                }
                return text;
            });
            parameters.add(parameter(key, code, item));
        }
        fields.done();
        return new RegulationFile(file, new RegulationText(code, title, from, to, source, List.copyOf(parameters)));
    }

    private static PublishedParameter parameter(String key, String code, YamlFields item) {
        PublishedParameter parameter = new PublishedParameter(
                key,
                item.text("value"),
                item.text("unit"),
                item.as("anchor", text -> Anchor.valueOf(constant(text))),
                item.text("article"),
                item.as("confidence", text -> Confidence.valueOf(constant(text))),
                item.optional("cites").orElse(code),
                item.text("note"));
        item.done();
        return parameter;
    }

    /** {@code clock-start} → {@code CLOCK_START}, {@code S-old} → {@code S_OLD}. */
    static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
