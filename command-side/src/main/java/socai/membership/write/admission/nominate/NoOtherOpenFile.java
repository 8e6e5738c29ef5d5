package socai.membership.write.admission.nominate;

import java.util.List;
import java.util.Optional;
import socai.membership.write.admission.rules.AdmissionRule;
import socai.spine.Fact;
import socai.spine.Text;

/** A person has one open admission file at most. */
public record NoOtherOpenFile(Optional<String> owner) implements AdmissionRule {

    @Override
    public String id() {
        return "membership.one-open-file";
    }

    @Override
    public boolean holds() {
        return owner.isEmpty();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Người này đang có một hồ sơ kết nạp khác ({openFile}).",
                "This person has an open admission file already ({openFile}).");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Tiếp tục hồ sơ đang có, hoặc đóng hồ sơ đó trước.", "Go on with that file, or close it first.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("openFile", owner.orElse("—")));
    }
}
