package socai.membership.write.memberfile;

import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** Whoever is or was a member has a file. */
public record FileThere(boolean there) implements Rule {

    @Override
    public String id() {
        return "membership.file-there";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return there;
    }

    @Override
    public Text refusal() {
        return new Text("Không có hồ sơ đảng viên nào với mã này.", "There is no member file of that id.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Tìm lại đảng viên theo họ tên và mở hồ sơ từ kết quả tìm kiếm.",
                "Search for the member by name and open the record from the results.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("there", there));
    }
}
