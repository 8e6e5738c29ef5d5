package socai.organisation.write.rules;

import java.util.List;
import socai.organisation.events.OrganisationForm;
import socai.organisation.events.OrganisationRank;
import socai.spine.Citation;
import socai.spine.Confidence;
import socai.spine.Fact;
import socai.spine.Text;

/** The power to decide admissions is delegated to grassroots organisations that have a committee, to no others. */
public record AdmissionPowerFits(OrganisationRank rank, OrganisationForm form) implements OrganisationRule {

    @Override
    public String id() {
        return "organisation.admission-power-fits";
    }

    @Override
    public Citation citation() {
        return new Citation("294-QĐ/TW", "", Confidence.S);
    }

    @Override
    public boolean holds() {
        return rank == OrganisationRank.GRASSROOTS && form == OrganisationForm.DANG_BO;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("rank", rank), Fact.of("form", form));
    }

    @Override
    public Text refusal() {
        return new Text(
                "Chỉ ủy quyền quyết định kết nạp, công nhận đảng viên cho đảng ủy cơ sở.",
                "Only the committee of a grassroots organisation can be given the power to decide admissions.");
    }

    @Override
    public Text remedy() {
        return new Text("Chọn đảng bộ cơ sở.", "Choose a grassroots organisation with a committee.");
    }
}
