package socai.membership.write.admission.readmission;

import java.util.List;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;

/** The committee declares that none of the other causes that bar a re-admission is there. */
record NoBarringCause(boolean declared, Parameter reasons) implements Rule {

    @Override
    public String id() {
        return "membership.readmission-no-barring-cause";
    }

    @Override
    public Citation citation() {
        return reasons.citation();
    }

    @Override
    public boolean holds() {
        return declared;
    }

    @Override
    public Text refusal() {
        return new Text(
                "Chưa có cam đoan của cấp ủy rằng người này không thuộc trường hợp không được xét kết nạp lại.",
                "The committee does not declare that no cause bars the re-admission.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Đối chiếu với quy định; không thuộc trường hợp nào thì đánh dấu mục này.",
                "Compare with the regulation; if no cause applies, say so on the form.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(reasons);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("declared", declared));
    }
}
