package socai.membership.write.importmembers;

import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** A row of a file is dealt with once. */
record RowsNotYetRecorded(List<Integer> rows, ImportedFile file) implements Rule {

    @Override
    public String id() {
        return "membership.import-rows-new";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return rows.stream().noneMatch(file.rows()::contains);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Một số dòng từ {first} đến {last} của tệp này đã được nhập.",
                "Some of the rows {first} to {last} of this file were imported before.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Không cần nhập lại các dòng này; tiếp tục với các dòng sau.",
                "These rows need not be imported again; go on with the rows after them.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("first", rows.getFirst()), Fact.of("last", rows.getLast()));
    }
}
