package socai.membership.write.transfer.file;

import java.util.List;
import java.util.Optional;
import socai.spine.Citation;
import socai.spine.Confidence;
import socai.spine.Fact;
import socai.spine.OrganisationId;
import socai.spine.Rule;
import socai.spine.Text;

/** The grassroots organisation keeps the member files and seals them. */
record KeeperSeals(OrganisationId organisation, Optional<OrganisationId> keeper) implements Rule {

    @Override
    public String id() {
        return "membership.transfer-file-keeper";
    }

    @Override
    public Citation citation() {
        return KEPT;
    }

    @Override
    public boolean holds() {
        return keeper.filter(organisation::equals).isPresent();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Hồ sơ đảng viên do {keeper} quản lý và niêm phong, không phải {organisation}.",
                "The member file is kept and sealed by {keeper}, not by {organisation}.");
    }

    @Override
    public Text remedy() {
        return new Text("Đề nghị đảng ủy cơ sở niêm phong hồ sơ.", "Ask the grassroots committee to seal the file.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("organisation", organisation),
                Fact.of("keeper", keeper.map(OrganisationId::raw).orElse("—")));
    }

    private static final Citation KEPT = new Citation("294-QĐ/TW", "6.2.1", Confidence.S);
}
