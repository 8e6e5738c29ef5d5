package socai.membership.write.extendrecognitionclock;

import java.util.List;
import socai.membership.write.deciding.Competence;
import socai.membership.write.deciding.Superior;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.OrganisationId;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;

/** The organisation whose body decides extends its own limit. */
record ExtendedByDecider(Competence competence, OrganisationId extendedBy) implements Rule {

    @Override
    public String id() {
        return "membership.recognition-extended-by-decider";
    }

    @Override
    public Citation citation() {
        return competence.bodies().citation();
    }

    @Override
    public boolean holds() {
        return competence
                .organisation()
                .filter(found -> found.organisation().equals(extendedBy))
                .isPresent();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Chỉ tổ chức có thẩm quyền công nhận ({competent}) mới được gia hạn.",
                "Only the organisation that decides ({competent}) extends the limit.");
    }

    @Override
    public Text remedy() {
        return new Text("Đề nghị {competent} gia hạn.", "Ask {competent} to extend it.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(competence.bodies());
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of(
                        "competent",
                        competence.organisation().map(Superior::name).orElse("–")),
                Fact.of("extendedBy", extendedBy));
    }
}
