package socai.membership.write.admission.background;

import java.util.List;
import java.util.Map;
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
        return missing().isEmpty();
    }

    private List<CheckSubject> missing() {
        return Stream.of(required.value().split(";"))
                .map(CheckSubject::valueOf)
                .filter(kind -> !said.containsKey(kind))
                .toList();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Chưa ghi kết quả thẩm tra, hoặc lý do không phải thẩm tra, đối với: " + Kinds.vi(missing()) + ".",
                "Neither an answer nor a reason for leaving out is given for: " + Kinds.en(missing()) + ".");
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
