package socai.membership.write.transfer.letter;

import java.util.List;
import java.util.Optional;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.OrganisationId;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;

/** Only the committee that the regulation names introduces a member. */
record IssuerCompetent(Parameter level, OrganisationId organisation, Optional<OrganisationId> competent)
        implements Rule {

    @Override
    public String id() {
        return "membership.transfer-letter-issuer";
    }

    @Override
    public Citation citation() {
        return level.citation();
    }

    @Override
    public boolean holds() {
        return competent.filter(organisation::equals).isPresent();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Giấy giới thiệu này do {competent} cấp, không phải {organisation}.",
                "This letter is issued by {competent}, not by {organisation}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Đề nghị tổ chức có thẩm quyền cấp giấy giới thiệu.",
                "Ask the competent organisation to issue the letter.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(level);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("organisation", organisation),
                Fact.of("competent", competent.map(OrganisationId::raw).orElse("—")));
    }
}
