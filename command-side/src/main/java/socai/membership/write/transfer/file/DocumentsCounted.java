package socai.membership.write.transfer.file;

import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** A sealed file holds papers, and their number is written on it. */
record DocumentsCounted(int documents) implements Rule {

    @Override
    public String id() {
        return "membership.transfer-file-documents";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return documents > 0;
    }

    @Override
    public Text refusal() {
        return new Text("Chưa ghi số tài liệu trong hồ sơ.", "The number of papers in the file is missing.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Đếm và ghi số tài liệu trong hồ sơ niêm phong.",
                "Count the papers in the sealed file and enter their number.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("documents", documents));
    }
}
