package socai.membership.write.voteonrecognition;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;

/** All papers of the file are there before the cell votes. */
record FileComplete(Parameter documents, Set<String> received) implements Rule {

    private String missing() {
        return Arrays.stream(documents.value().split(";", -1))
                .filter(form -> !received.contains(form))
                .collect(Collectors.joining(", "));
    }

    @Override
    public String id() {
        return "membership.recognition-file-complete";
    }

    @Override
    public Citation citation() {
        return documents.citation();
    }

    @Override
    public boolean holds() {
        return missing().isEmpty();
    }

    @Override
    public Text refusal() {
        return new Text("Hồ sơ còn thiếu: {missing}.", "The file lacks: {missing}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Bổ sung các giấy tờ còn thiếu vào hồ sơ rồi biểu quyết.",
                "Add the missing papers to the file, then vote.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(documents);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("missing", missing()), Fact.of("documents", documents.value()));
    }
}
