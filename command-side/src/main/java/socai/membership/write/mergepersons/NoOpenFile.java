package socai.membership.write.mergepersons;

import java.util.List;
import java.util.Optional;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** Under the record that only points elsewhere no admission goes on: nobody could vote on it any more. */
record NoOpenFile(Optional<String> openFile) implements Rule {

    @Override
    public String id() {
        return "membership.duplicate-without-open-file";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return openFile.isEmpty();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Hồ sơ trùng đang có một hồ sơ kết nạp chưa kết thúc ({openFile}).",
                "The duplicate record has an admission file that is not closed ({openFile}).");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Giữ hồ sơ người đang có hồ sơ kết nạp, hoặc đóng hồ sơ kết nạp đó với lý do ghi trùng trước khi gộp.",
                "Keep the record with the open file, or first close that file as recorded twice.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("openFile", openFile.orElse("—")));
    }
}
