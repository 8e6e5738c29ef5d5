package socai.membership.write.attachrecognitiondocument;

import java.util.List;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;

/** The paper is one of those that a recognition file holds. */
record FormBelongs(Parameter documents, String formCode) implements Rule {

    @Override
    public String id() {
        return "membership.recognition-form-belongs";
    }

    @Override
    public Citation citation() {
        return documents.citation();
    }

    @Override
    public boolean holds() {
        return List.of(documents.value().split(";", -1)).contains(formCode);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Mẫu {formCode} không thuộc hồ sơ công nhận ({documents}).",
                "Form {formCode} does not belong to a recognition file ({documents}).");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Chọn một trong các mẫu của hồ sơ công nhận: {documents}.",
                "Choose one of the forms of a recognition file: {documents}.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(documents);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("formCode", formCode), Fact.of("documents", documents.value()));
    }
}
