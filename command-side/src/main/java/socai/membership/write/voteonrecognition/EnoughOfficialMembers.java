package socai.membership.write.voteonrecognition;

import java.util.List;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;

/** A cell with too few official members cannot hold a meeting that decides. */
record EnoughOfficialMembers(Parameter least, int official) implements Rule {

    @Override
    public String id() {
        return "membership.recognition-enough-official-members";
    }

    @Override
    public Citation citation() {
        return least.citation();
    }

    @Override
    public boolean holds() {
        return official >= least.number();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Chi bộ chỉ có {official} đảng viên chính thức, chưa đủ {least} để họp quyết định.",
                "The cell has only {official} official members; {least} are needed for a meeting that decides.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Đề nghị cấp ủy cấp trên bổ sung đảng viên hoặc sáp nhập chi bộ.",
                "Ask the superior committee to move members in or to merge the cell.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(least);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("official", official), Fact.of("least", least.value()));
    }
}
