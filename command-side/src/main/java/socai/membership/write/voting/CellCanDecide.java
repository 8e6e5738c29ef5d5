package socai.membership.write.voting;

import java.util.List;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Seen;
import socai.spine.Text;

/** A cell with fewer official members than the Charter asks for may not meet to decide. */
public record CellCanDecide(Seen<CellVoters> voters, Parameter minimum) implements Rule {

    @Override
    public String id() {
        return "membership.cell-can-decide";
    }

    @Override
    public Citation citation() {
        return minimum.citation();
    }

    @Override
    public boolean holds() {
        return official() >= minimum.number();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Chi bộ chỉ có {official} đảng viên chính thức, chưa đủ {minimum} để họp và quyết định.",
                "The cell has {official} official members; it takes {minimum} to meet and decide.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Đề nghị cấp ủy cấp trên bổ sung đảng viên hoặc sáp nhập chi bộ.",
                "Ask the superior committee to move members in or to merge the cell.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(minimum);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("official", official(), voters), Fact.of("minimum", minimum.value()));
    }

    private int official() {
        return voters.value().electorate().official().size();
    }
}
