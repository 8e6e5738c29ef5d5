package socai.membership.write.memberfile.restore;

import java.util.List;
import java.util.stream.Stream;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;

/** A file is restored when the papers on which it stands are there again. */
record FileComplete(List<String> rebuilt, Parameter wanted) implements Rule {

    @Override
    public String id() {
        return "membership.file-rebuilt";
    }

    @Override
    public Citation citation() {
        return wanted.citation();
    }

    private List<String> missing() {
        return Stream.of(wanted.value().split(";", -1))
                .filter(form -> !rebuilt.contains(form))
                .toList();
    }

    private static String said(List<String> forms) {
        return forms.isEmpty() ? "—" : String.join(", ", forms);
    }

    @Override
    public boolean holds() {
        return missing().isEmpty();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Hồ sơ khôi phục còn thiếu mẫu {missing}; đã có {rebuilt}.",
                "The restored file lacks the forms {missing}; there are {rebuilt}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Khôi phục các giấy tờ đó từ bản lưu, quyết định hoặc bản kê khai lại rồi mới ra quyết định.",
                "Rebuild those papers from copies, decisions or a new declaration before the decision.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(wanted);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("missing", String.join(", ", missing())), Fact.of("rebuilt", said(rebuilt)));
    }
}
