package socai.dues.write.closing;

import java.util.List;
import socai.dues.write.DuesSources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** There is such a book with something in it. */
record BookKept(boolean kept) implements Rule {

    @Override
    public String id() {
        return "dues.book-kept";
    }

    @Override
    public Citation citation() {
        return DuesSources.RECORD;
    }

    @Override
    public boolean holds() {
        return kept;
    }

    @Override
    public Text refusal() {
        return new Text("Chưa có sổ thu đảng phí này.", "There is no such book of dues.");
    }

    @Override
    public Text remedy() {
        return new Text("Mở sổ thu của chi bộ và chọn lại.", "Open the book of the cell and choose again.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("kept", kept));
    }
}
