package socai.membership.write.reorganisation.decide;

import java.util.List;
import socai.membership.write.reorganisation.Reorganising;
import socai.organisation.write.line.Line;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.OrganisationId;
import socai.spine.Rule;
import socai.spine.Text;

/** The successor is another organisation, and does not stand below the one that is reorganised. */
record SuccessorApart(OrganisationId organisation, Line successors) implements Rule {

    @Override
    public String id() {
        return "membership.reorganisation-successor-apart";
    }

    @Override
    public Citation citation() {
        return Reorganising.CONVENTION;
    }

    @Override
    public boolean holds() {
        return !successors.ids().contains(organisation);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Tổ chức tiếp nhận chính là, hoặc trực thuộc, tổ chức được sắp xếp.",
                "The successor is the reorganised organisation itself or stands below it.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Chọn tổ chức tiếp nhận khác; nếu là tổ chức mới thì thành lập trước, trực thuộc cấp trên.",
                "Choose another one; a new one is set up before, under the superior.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("organisation", organisation));
    }
}
