package socai.membership.write.transfer;

import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.OrganisationId;
import socai.spine.Rule;
import socai.spine.Text;

/** Each level that the letter passes has endorsed it. */
public record AllEndorsed(List<OrganisationId> left) implements Rule {

    @Override
    public String id() {
        return "membership.transfer-all-endorsed";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return left.isEmpty();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Giấy giới thiệu còn thiếu xác nhận của {next}.", "The letter lacks the endorsement of {next}.");
    }

    @Override
    public Text remedy() {
        return new Text("Đề nghị cấp còn thiếu xác nhận giấy giới thiệu.", "Ask that level to endorse the letter.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of(
                "next", left.stream().findFirst().map(OrganisationId::raw).orElse("—")));
    }
}
