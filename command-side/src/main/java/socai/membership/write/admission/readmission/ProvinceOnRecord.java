package socai.membership.write.admission.readmission;

import java.util.List;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;

/** The body whose written consent is needed is on record above the cell. */
record ProvinceOnRecord(boolean known, Parameter consent) implements Rule {

    @Override
    public String id() {
        return "membership.readmission-province";
    }

    @Override
    public Citation citation() {
        return consent.citation();
    }

    @Override
    public boolean holds() {
        return known;
    }

    @Override
    public Text refusal() {
        return new Text(
                "Chi bộ không có tỉnh ủy, thành ủy cấp trên trong sổ để lấy văn bản đồng ý.",
                "No province stands above the cell on record whose consent could be had.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Đề nghị cấp trên ghi tổ chức trực tiếp quản lý cho đủ các cấp.",
                "Have the organisations above the cell put on record.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(consent);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("known", known));
    }
}
