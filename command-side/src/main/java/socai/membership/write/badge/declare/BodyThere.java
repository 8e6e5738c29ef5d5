package socai.membership.write.badge.declare;

import java.util.List;
import socai.membership.write.deciding.Competence;
import socai.membership.write.deciding.Superior;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;

/** Above the cell stands an organisation whose body awards badges. */
record BodyThere(Competence competence) implements Rule {

    @Override
    public String id() {
        return "membership.badge-body-there";
    }

    @Override
    public Citation citation() {
        return competence.bodies().citation();
    }

    @Override
    public boolean holds() {
        return competence.organisation().isPresent();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Không có tỉnh ủy, thành ủy nào phía trên chi bộ này để quyết định.",
                "No provincial committee stands above this cell that could decide.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Kiểm tra lại tổ chức cấp trên của chi bộ trong mục Tổ chức.",
                "Check what stands above the cell under Organisations.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(competence.bodies());
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of(
                "competentOrganisation",
                competence.organisation().map(Superior::name).orElse("—")));
    }
}
