package socai.membership.write.memberfile.archive;

import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** Whoever looks for the file finds it. */
record ArchiveNamed(String archive) implements Rule {

    @Override
    public String id() {
        return "membership.file-archive-named";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return !archive.isBlank();
    }

    @Override
    public Text refusal() {
        return new Text("Chưa ghi nơi lưu trữ hồ sơ.", "It is not said where the file is archived.");
    }

    @Override
    public Text remedy() {
        return new Text("Ghi tên kho hoặc cơ quan lưu trữ.", "Name the archive.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("archive", archive));
    }
}
