package socai.membership.write.deciding;

import java.util.List;
import socai.policy.events.DecidingOrgan;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.OrganisationId;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;

/** Only the body that the regulation names for this cell on this day decides. */
public record CompetentBodyDecides(Competence competence, OrganisationId organisation, DecidingOrgan organ)
        implements Rule {

    @Override
    public String id() {
        return "membership.competent-body";
    }

    @Override
    public Citation citation() {
        return competence.bodies().citation();
    }

    @Override
    public boolean holds() {
        return competence.is(organisation, organ);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Thẩm quyền quyết định thuộc " + vi(competence.body().organ())
                        + " của {competentOrganisation}, không thuộc " + vi(organ) + " của {organisation}.",
                "The decision belongs to the " + en(competence.body().organ())
                        + " of {competentOrganisation}, not to the " + en(organ) + " of {organisation}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Chuyển hồ sơ đến cơ quan có thẩm quyền quyết định.", "Send the file to the body that may decide.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(competence.bodies());
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("organisation", organisation),
                Fact.of("organ", organ),
                Fact.of(
                        "competentOrganisation",
                        competence.organisation().map(Superior::name).orElse("—")),
                Fact.of(
                        "competentOrganisationId",
                        competence
                                .organisation()
                                .map(found -> found.organisation().raw())
                                .orElse("—")),
                Fact.of("competentOrgan", competence.body().organ()));
    }

    private static String vi(DecidingOrgan organ) {
        return organ == DecidingOrgan.COMMITTEE ? "ban chấp hành (tập thể cấp ủy)" : "ban thường vụ";
    }

    private static String en(DecidingOrgan organ) {
        return organ == DecidingOrgan.COMMITTEE ? "committee" : "standing committee";
    }
}
