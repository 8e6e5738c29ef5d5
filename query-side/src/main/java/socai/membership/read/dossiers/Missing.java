package socai.membership.read.dossiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socai.membership.read.Needs;
import socai.membership.read.StageWords;
import socai.membership.read.dossiers.GetDossier.Need;
import socai.spine.Anchors;
import socai.spine.Parameter;
import socai.spine.read.ParameterSource;

/** What a file lacks for its next step, by the parameters as published now. */
final class Missing {

    private final Map<String, Integer> parts;
    private final ParameterSource parameters;
    private final Anchors at;
    private final StageWords words;

    /** @param parts how many parts of each kind the file holds */
    Missing(Map<String, Integer> parts, ParameterSource parameters, Anchors at, StageWords words) {
        this.parts = parts;
        this.parameters = parameters;
        this.at = at;
        this.words = words;
    }

    List<Need> lackingFor(String kind, String goal) {
        List<Need> missing = new ArrayList<>();
        for (Needs.Need need : Needs.packaged().of(kind, goal)) {
            Optional<Parameter> parameter = need.parameter().flatMap(key -> parameters.find(key, at));
            if (need.part().isEmpty()) {
                parameter.ifPresent(listed -> papers(listed.value(), missing));
            } else if (need.parameter().isEmpty() || parameter.isPresent()) {
                int wanted = parameter.map(Parameter::number).orElse(1);
                add(
                        need.name(),
                        words.need(need.name()),
                        wanted,
                        there(need.part().get()),
                        missing);
            }
        }
        return missing;
    }

    private void papers(String codes, List<Need> missing) {
        for (String code : codes.split(";", -1)) {
            Needs.Form form = Needs.packaged().form(code);
            int wanted = form.per().map(this::there).orElse(1);
            add(code, words.form(code), wanted, there(form.part()), missing);
        }
    }

    private static void add(String need, String label, int wanted, int there, List<Need> missing) {
        if (there < wanted) {
            missing.add(new Need(need, label, wanted, there));
        }
    }

    private int there(String part) {
        return parts.getOrDefault(part, 0);
    }
}
