package socai.membership.write.admission.background;

import java.util.List;
import java.util.Optional;
import socai.membership.events.BackgroundCheckRequested;
import socai.membership.write.admission.rules.AdmissionRule;
import socai.spine.Fact;
import socai.spine.Text;

/** While the answers to one check are awaited, no other is begun. */
public record NoCheckPending(Optional<BackgroundCheckRequested> request, boolean pending) implements AdmissionRule {

    @Override
    public String id() {
        return "membership.no-check-pending";
    }

    @Override
    public boolean holds() {
        return !pending;
    }

    @Override
    public Text refusal() {
        return new Text(
                "Đang chờ kết quả thẩm tra theo công văn {letter}.",
                "The answers to letter {letter} are still awaited.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Ghi kết quả thẩm tra trước khi đề nghị thẩm tra lần nữa.", "Record the result before asking again.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of(
                "letter", request.map(BackgroundCheckRequested::letterNumber).orElse("—")));
    }
}
