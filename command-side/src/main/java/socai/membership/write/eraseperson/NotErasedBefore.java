package socai.membership.write.eraseperson;

import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.PersonId;
import socai.spine.Rule;
import socai.spine.Text;

/** What is gone cannot be erased once more under another document. */
record NotErasedBefore(PersonId person, boolean erased) implements Rule {

    @Override
    public String id() {
        return "membership.not-erased-before";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return !erased;
    }

    @Override
    public Text refusal() {
        return new Text(
                "Dữ liệu của người {person} đã được xóa theo một văn bản khác.",
                "The data of person {person} was erased already, under another document.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Không cần làm gì thêm; xem văn bản đã ghi ở lần xóa trước.",
                "Nothing more is needed; see the document of the earlier erasure.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("person", person));
    }
}
