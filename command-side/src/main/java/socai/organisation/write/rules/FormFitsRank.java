package socai.organisation.write.rules;

import java.util.List;
import socai.organisation.events.OrganisationForm;
import socai.organisation.events.OrganisationRank;
import socai.spine.Citation;
import socai.spine.Confidence;
import socai.spine.Fact;
import socai.spine.Text;

/** A cell is a chi bộ, a group a tổ đảng; a grassroots organisation may be a cell too, all others have a committee. */
public record FormFitsRank(OrganisationRank rank, OrganisationForm form) implements OrganisationRule {

    @Override
    public String id() {
        return "organisation.form-fits-rank";
    }

    @Override
    public Citation citation() {
        return new Citation("Điều lệ Đảng 2011", "21", Confidence.S);
    }

    @Override
    public boolean holds() {
        return switch (rank) {
            case CELL -> form == OrganisationForm.CHI_BO;
            case GROUP -> form == OrganisationForm.TO_DANG;
            case GRASSROOTS -> form != OrganisationForm.TO_DANG;
            case CENTRAL, PROVINCIAL, ABOVE_GRASSROOTS, SUB_GRASSROOTS -> form == OrganisationForm.DANG_BO;
        };
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("rank", rank), Fact.of("form", form));
    }

    @Override
    public Text refusal() {
        return new Text(
                "Hình thức tổ chức không phù hợp với cấp: chi bộ, tổ đảng hoặc đảng bộ phải đúng với cấp của nó.",
                "The form does not fit the rank: a cell, a group and an organisation with a committee each have theirs.");
    }

    @Override
    public Text remedy() {
        return new Text("Chọn lại loại hình tổ chức.", "Choose another type.");
    }
}
