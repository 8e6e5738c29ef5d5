package socai.membership.write.extendrecognitionclock;

import java.util.List;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;

/** The extension is at least one unit and at most what the regulation allows. */
record WithinExtension(Parameter most, int more) implements Rule {

    @Override
    public String id() {
        return "membership.recognition-within-extension";
    }

    @Override
    public Citation citation() {
        return most.citation();
    }

    @Override
    public boolean holds() {
        return more >= 1 && more <= most.number();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Gia hạn {more} ngày làm việc; quy định cho phép từ 1 đến {most}.",
                "An extension of {more} working days; 1 to {most} are allowed.");
    }

    @Override
    public Text remedy() {
        return new Text("Nhập số ngày làm việc từ 1 đến {most}.", "Enter 1 to {most} working days.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(most);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("more", more), Fact.of("most", most.value()));
    }
}
