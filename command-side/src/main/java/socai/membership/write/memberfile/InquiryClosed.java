package socai.membership.write.memberfile;

import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** A file is restored once its keeper has looked into the loss. */
public record InquiryClosed(boolean closed) implements Rule {

    @Override
    public String id() {
        return "membership.file-inquiry-closed";
    }

    @Override
    public Citation citation() {
        return Sources.LOST_FILE;
    }

    @Override
    public boolean holds() {
        return closed;
    }

    @Override
    public Text refusal() {
        return new Text(
                "Chưa có kết luận hồ sơ bị mất nên chưa khôi phục.",
                "No inquiry has found yet that the file is gone, so it is not restored yet.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Cấp ủy quản lý hồ sơ xác minh, kết luận việc mất hồ sơ trước.",
                "The keeper looks into the loss and closes the inquiry first.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("inquiryClosed", closed));
    }
}
