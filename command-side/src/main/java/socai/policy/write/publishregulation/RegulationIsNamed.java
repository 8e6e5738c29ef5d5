package socai.policy.write.publishregulation;

import java.util.List;
import socai.policy.write.RegulationText;
import socai.policy.write.rules.PolicyBookRule;
import socai.spine.Fact;
import socai.spine.Text;

/** A regulation has a code, a title in both languages and a source, or nobody could check it. */
record RegulationIsNamed(RegulationText text) implements PolicyBookRule {

    @Override
    public String id() {
        return "policy.regulation-is-named";
    }

    @Override
    public boolean holds() {
        return !text.code().isBlank()
                && !text.title().vi().isBlank()
                && !text.title().en().isBlank()
                && !text.source().isBlank();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Quy định phải có số ký hiệu, tên bằng tiếng Việt và tiếng Anh, và nguồn.",
                "A regulation needs a code, a title in Vietnamese and English, and a source.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Bổ sung phần còn thiếu ở đầu tệp quy định.",
                "Add what is missing at the head of the regulation's file.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("code", text.code()), Fact.of("title", text.title().vi()), Fact.of("source", text.source()));
    }
}
