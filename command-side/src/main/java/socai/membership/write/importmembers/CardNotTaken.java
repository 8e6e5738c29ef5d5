package socai.membership.write.importmembers;

import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** No two memberships have one card number. */
record CardNotTaken(boolean taken) implements Rule {

    @Override
    public String id() {
        return "membership.import-card-free";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return !taken;
    }

    @Override
    public Text refusal() {
        return new Text(
                "Số thẻ đảng viên đã được ghi cho một đảng viên khác.",
                "The card number is already recorded for another member.");
    }

    @Override
    public Text remedy() {
        return new Text("Đối chiếu số trên thẻ của hai người.", "Compare the numbers on both cards.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("taken", taken));
    }
}
