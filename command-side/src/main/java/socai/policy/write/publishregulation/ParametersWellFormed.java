package socai.policy.write.publishregulation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import socai.policy.events.PublishedParameter;
import socai.policy.write.ParameterForm;
import socai.policy.write.rules.PolicyBookRule;
import socai.spine.Fact;
import socai.spine.Text;

/** Each parameter can be read by the rules that will ask for it; better refused now than found out in a decision. */
record ParametersWellFormed(List<PublishedParameter> given) implements PolicyBookRule {

    private record Flaw(String key, Text reason) {}

    private static final Text NONE_GIVEN = new Text("không có tham số nào", "there is no parameter");
    private static final Text TWICE = new Text("khóa được nêu hai lần", "the key is given twice");

    @Override
    public String id() {
        return "policy.parameters-well-formed";
    }

    @Override
    public boolean holds() {
        return first().isEmpty();
    }

    @Override
    public Text refusal() {
        Text reason = first().map(Flaw::reason).orElse(Text.NONE);
        return new Text("Tham số {parameter}: " + reason.vi() + ".", "Parameter {parameter}: " + reason.en() + ".");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Sửa tham số này trong tệp quy định rồi công bố lại.",
                "Correct this parameter in the regulation's file and publish it again.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("parameter", first().map(Flaw::key).orElse("—")), Fact.of("count", given.size()));
    }

    private Optional<Flaw> first() {
        if (given.isEmpty()) {
            return Optional.of(new Flaw("—", NONE_GIVEN));
        }
        Set<String> keys = new HashSet<>();
        for (PublishedParameter parameter : given) {
            if (!keys.add(parameter.key())) {
                return Optional.of(new Flaw(parameter.key(), TWICE));
            }
            Optional<Text> flaw = ParameterForm.flaw(parameter);
            if (flaw.isPresent()) {
                return Optional.of(new Flaw(parameter.key(), flaw.get()));
            }
        }
        return Optional.empty();
    }
}
