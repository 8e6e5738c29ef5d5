package socai.membership.write.admission.background;

import java.util.List;
import java.util.Map;
import socai.membership.events.CheckSubject;
import socai.membership.events.RelativeCheck;
import socai.membership.write.admission.rules.AdmissionRule;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Text;

/** A kind of people is left out only for a reason that is published. */
public record LeftOutForReason(Map<CheckSubject, RelativeCheck> said, Parameter reasons) implements AdmissionRule {

    @Override
    public String id() {
        return "membership.check-left-out-reason";
    }

    @Override
    public boolean holds() {
        return leftOut().isEmpty();
    }

    /** Those for whose reason nothing is published. */
    private List<CheckSubject> leftOut() {
        List<String> published = List.of(reasons.value().split(";"));
        return said.entrySet().stream()
                .filter(one -> one.getValue() != RelativeCheck.ANSWERED)
                .filter(one -> !published.contains(one.getValue().name()))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Lý do không thẩm tra không có trong quy định, đối với: " + Kinds.vi(leftOut()) + ".",
                "The reason for leaving out is not among those published, for: " + Kinds.en(leftOut()) + ".");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Thẩm tra đối tượng đó, hoặc chọn lý do mà quy định nêu.",
                "Have them checked, or choose a reason that is published.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(reasons);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("kinds", leftOut()), Fact.of("reasons", reasons.value()));
    }
}
