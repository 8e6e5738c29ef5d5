package socai.membership.write.admission.readmission;

import java.util.List;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;

/** Somebody is admitted again so often at most. */
record NotTooOften(int again, Parameter most) implements Rule {

    @Override
    public String id() {
        return "membership.readmission-times";
    }

    @Override
    public Citation citation() {
        return most.citation();
    }

    @Override
    public boolean holds() {
        return again < most.number();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Người này đã được kết nạp lại {again} lần; quy định chỉ cho kết nạp lại {most} lần.",
                "This person was admitted again {again} times already; the regulation allows {most}.");
    }

    @Override
    public Text remedy() {
        return new Text("Không xét kết nạp lại nữa.", "There is no further re-admission.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(most);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("again", again), Fact.of("most", most.value()));
    }
}
