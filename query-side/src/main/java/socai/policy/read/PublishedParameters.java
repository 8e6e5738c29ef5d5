package socai.policy.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.spine.Anchor;
import socai.spine.Anchors;
import socai.spine.Citation;
import socai.spine.Confidence;
import socai.spine.Parameter;
import socai.spine.PolicyRef;
import socai.spine.read.ParameterSource;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;

/** Parameters by the same choice as the policy book's: the version at the act's date names the anchor, its date the version. */
public final class PublishedParameters implements ParameterSource {

    private final ReadStore store;

    public PublishedParameters(ReadStore store) {
        this.store = store;
    }

    @Override
    public Optional<Parameter> find(String key, Anchors at) {
        List<Row> versions = Row.of(store.ask(
                "select * from {Policy}.parameter where parameter = ? order by valid_from desc, sequence desc", key));
        return on(versions, at.act())
                .flatMap(candidate -> on(versions, at.of(Anchor.valueOf(candidate.text("anchor")))))
                .map(row -> parameter(key, row));
    }

    private static Optional<Row> on(List<Row> versions, LocalDate day) {
        return versions.stream()
                .filter(row -> !row.day("valid_from").isAfter(day)
                        && row.date("valid_to").map(last -> !last.isBefore(day)).orElse(true))
                .findFirst();
    }

    private static Parameter parameter(String key, Row row) {
        return new Parameter(
                key,
                row.text("setting"),
                row.text("unit"),
                Anchor.valueOf(row.text("anchor")),
                new Citation(
                        row.text("cited_regulation"), row.text("article"), Confidence.valueOf(row.text("confidence"))),
                new PolicyRef(row.text("code"), row.text("version"), row.day("valid_from")));
    }
}
