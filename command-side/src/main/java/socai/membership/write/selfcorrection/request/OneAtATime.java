package socai.membership.write.selfcorrection.request;

import java.util.List;
import java.util.Optional;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** One request about a field waits at a time. */
record OneAtATime(Optional<String> open) implements Rule {

    @Override
    public String id() {
        return "membership.correction-one-at-a-time";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return open.isEmpty();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Mục này đang có một đề nghị đính chính khác chờ quyết định.",
                "Another request about this field is waiting to be decided.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Chờ kết quả, hoặc rút đề nghị trước rồi gửi lại.",
                "Wait for the answer, or withdraw it and ask again.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("open", open.orElse("–")));
    }
}
