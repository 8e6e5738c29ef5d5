package socai.membership.write.importmembers;

import java.util.List;
import socai.membership.events.ImportColumn;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** The date is there; without it nothing about the member can be counted. */
record DateGiven(ImportColumn column, boolean given) implements Rule {

    @Override
    public String id() {
        return "membership.import-date-given";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return given;
    }

    @Override
    public Text refusal() {
        return new Text("Thiếu ngày.", "The date is missing.");
    }

    @Override
    public Text remedy() {
        return new Text("Bổ sung ngày vào cột này.", "Add the date in this column.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("column", column));
    }
}
