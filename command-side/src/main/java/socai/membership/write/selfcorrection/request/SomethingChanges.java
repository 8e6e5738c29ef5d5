package socai.membership.write.selfcorrection.request;

import java.util.List;
import java.util.Optional;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** What is asked for differs from what stands there. */
record SomethingChanges(Optional<String> before, Optional<String> wanted) implements Rule {

    @Override
    public String id() {
        return "membership.correction-changes";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return wanted.isEmpty() || !wanted.equals(before);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Giá trị đề nghị giống hệt giá trị đang ghi trong hồ sơ.",
                "The wanted value is the one that stands in the file already.");
    }

    @Override
    public Text remedy() {
        return new Text("Kiểm tra lại giá trị cần đính chính.", "Check the value that should stand there.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("same", !holds()));
    }
}
