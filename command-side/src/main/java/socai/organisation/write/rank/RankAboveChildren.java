package socai.organisation.write.rank;

import java.util.List;
import socai.organisation.events.OrganisationRank;
import socai.organisation.write.rank.ChangeOrganisationRank.Child;
import socai.organisation.write.rules.OrganisationRule;
import socai.spine.Citation;
import socai.spine.Confidence;
import socai.spine.Fact;
import socai.spine.Seen;
import socai.spine.Text;

/** Everything directly below an organisation ranks strictly below it; those below are changed first. */
public record RankAboveChildren(OrganisationRank rank, List<Seen<Child>> children) implements OrganisationRule {

    @Override
    public String id() {
        return "organisation.rank-above-children";
    }

    @Override
    public Citation citation() {
        return new Citation("Điều lệ Đảng 2011", "10", Confidence.M);
    }

    @Override
    public boolean holds() {
        return tooHigh() == 0;
    }

    private long tooHigh() {
        return children.stream()
                .map(Seen::value)
                .flatMap(child -> child.rank().stream())
                .filter(below -> !below.below(rank))
                .count();
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("rank", rank), Fact.of("children", children.size()), Fact.of("tooHigh", tooHigh()));
    }

    @Override
    public Text refusal() {
        return new Text(
                "Còn {tooHigh} tổ chức trực thuộc không thấp hơn cấp mới.",
                "{tooHigh} organisations directly below do not rank below the new rank.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Thay đổi loại hình của các tổ chức trực thuộc trước.", "First change the organisations below.");
    }
}
