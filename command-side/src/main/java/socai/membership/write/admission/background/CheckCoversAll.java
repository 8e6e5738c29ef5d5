package socai.membership.write.admission.background;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import socai.membership.events.CheckSubject;
import socai.membership.events.RelativeCheck;
import socai.membership.write.admission.rules.AdmissionRule;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Text;

/** Of each kind of people whom the regulation names there is an answer, or it is said why there is none. */
public record CheckCoversAll(Map<CheckSubject, RelativeCheck> said, Parameter required) implements AdmissionRule {

    @Override
    public String id() {
        return "membership.check-covers-all";
    }

    @Override
    public boolean holds() {
        return missing().isEmpty() && unknown().isEmpty();
    }

    private List<CheckSubject> missing() {
        List<String> asked = asked();
        return Stream.of(CheckSubject.values())
                .filter(kind -> asked.contains(kind.name()) && !said.containsKey(kind))
                .toList();
    }

    /** Whom a list names that nothing can be said of yet: to pass over them would let a check go through that lacks them. */
    private List<String> unknown() {
        List<String> known =
                Stream.of(CheckSubject.values()).map(CheckSubject::name).toList();
        return asked().stream().filter(code -> !known.contains(code)).toList();
    }

    private List<String> asked() {
        return List.of(required.value().split(";"));
    }

    private String named(String missing) {
        return Stream.concat(Stream.of(missing).filter(kinds -> !kinds.isEmpty()), unknown().stream())
                .collect(Collectors.joining("; "));
    }

    @Override
    public Text refusal() {
        return new Text(
                "Chưa ghi kết quả thẩm tra, hoặc lý do không phải thẩm tra, đối với: " + named(Kinds.vi(missing()))
                        + ".",
                "Neither an answer nor a reason for leaving out is given for: " + named(Kinds.en(missing())) + ".");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Với từng đối tượng, chọn đã có kết quả thẩm tra, hoặc lý do không phải thẩm tra.",
                "Choose for each of them that the answer is in, or why they were left out.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(required);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("missing", missing()), Fact.of("required", required.value()));
    }
}
