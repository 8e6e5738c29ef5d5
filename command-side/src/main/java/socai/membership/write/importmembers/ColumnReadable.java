package socai.membership.write.importmembers;

import java.util.List;
import socai.membership.events.ImportColumn;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** What stands in the column can be read. */
record ColumnReadable(ImportColumn column) implements Rule {

    @Override
    public String id() {
        return "membership.import-column-readable";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return false;
    }

    @Override
    public Text refusal() {
        return new Text("Không đọc được giá trị ở cột.", "The value of the column cannot be read.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Sửa giá trị của cột theo hướng dẫn của mẫu danh sách.",
                "Correct the value as the help on the list says.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("column", column));
    }
}
