package socai.organisation.write.rules;

import java.util.List;
import socai.organisation.events.OrganisationRank;
import socai.organisation.write.line.Superior;
import socai.spine.Citation;
import socai.spine.Confidence;
import socai.spine.Fact;
import socai.spine.Seen;
import socai.spine.Text;

/** An organisation stands strictly below the rank of its superior; this alone keeps the tree free of circles. */
public record RankBelowParent(OrganisationRank rank, Seen<Superior> parent) implements OrganisationRule {

    @Override
    public String id() {
        return "organisation.rank-below-parent";
    }

    @Override
    public Citation citation() {
        return new Citation("Điều lệ Đảng 2011", "10", Confidence.M);
    }

    @Override
    public boolean holds() {
        return parent.value().rank().filter(rank::below).isPresent();
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("rank", rank),
                Fact.of("parentRank", parent.value().rank().map(Enum::name).orElse("-"), parent),
                Fact.of("parentName", parent.value().name().orElse("-"), parent));
    }

    @Override
    public Text refusal() {
        return new Text(
                "Tổ chức phải thấp hơn cấp của tổ chức cấp trên ({parentName}).",
                "The organisation must rank below its superior ({parentName}).");
    }

    @Override
    public Text remedy() {
        return new Text("Chọn lại tổ chức cấp trên hoặc loại hình.", "Choose another superior or another type.");
    }
}
