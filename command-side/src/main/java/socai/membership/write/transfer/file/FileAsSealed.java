package socai.membership.write.transfer.file;

import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** The file arrives with the papers with which it was sealed. */
record FileAsSealed(int sealed, int found) implements Rule {

    @Override
    public String id() {
        return "membership.transfer-file-as-sealed";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return sealed == found;
    }

    @Override
    public Text refusal() {
        return new Text(
                "Hồ sơ niêm phong có {sealed} tài liệu, nhận được {found}.",
                "The file was sealed with {sealed} papers, {found} were found.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Đếm lại; nếu thiếu thì trả hồ sơ và ghi rõ tài liệu thiếu.",
                "Count again; if papers are missing, send the transfer back and say what is missing.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("sealed", sealed), Fact.of("found", found));
    }
}
