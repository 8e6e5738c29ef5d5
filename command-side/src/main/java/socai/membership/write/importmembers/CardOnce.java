package socai.membership.write.importmembers;

import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** No two rows have one card number. */
record CardOnce(boolean doubled) implements Rule {

    @Override
    public String id() {
        return "membership.import-card-once";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return !doubled;
    }

    @Override
    public Text refusal() {
        return new Text(
                "Số thẻ đảng viên trùng với một dòng trước trong tệp.",
                "The card number stands in an earlier row too.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Xem dòng trùng; giữ một dòng, hoặc sửa số thẻ.",
                "Look at the other row; keep one of them, or correct the number.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("doubled", doubled));
    }
}
