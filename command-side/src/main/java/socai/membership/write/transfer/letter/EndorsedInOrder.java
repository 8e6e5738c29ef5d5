package socai.membership.write.transfer.letter;

import java.util.List;
import socai.membership.events.TransferStage;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.OrganisationId;
import socai.spine.Rule;
import socai.spine.Text;

/** The letter goes from level to level: this one is next. */
record EndorsedInOrder(TransferStage stage, List<OrganisationId> left, OrganisationId organisation) implements Rule {

    @Override
    public String id() {
        return "membership.transfer-endorsed-in-order";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return (stage == TransferStage.LETTER_ISSUED
                        || stage == TransferStage.SEALED
                        || stage == TransferStage.RETURNED)
                && !left.isEmpty()
                && left.getFirst().equals(organisation);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Cấp tiếp theo xác nhận giấy giới thiệu là {next}, không phải {organisation}.",
                "The next level to endorse the letter is {next}, not {organisation}.");
    }

    @Override
    public Text remedy() {
        return new Text("Để cấp tiếp theo xác nhận trước.", "Let the next level endorse it first.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("organisation", organisation),
                Fact.of("stage", stage),
                Fact.of(
                        "next",
                        left.stream().findFirst().map(OrganisationId::raw).orElse("—")));
    }
}
