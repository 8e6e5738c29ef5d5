package socai.membership.write.admission.readmission;

import java.util.List;
import java.util.Optional;
import socai.membership.events.MembershipEnd;
import socai.membership.events.RemovalGround;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;

/** Who left in a way that bars it is not admitted again, save in hardship where the regulation says so. */
record EndNotBarred(
        MembershipEnd end, Optional<RemovalGround> ground, boolean hardship, Parameter barred, Parameter unlessHardship)
        implements Rule {

    @Override
    public String id() {
        return "membership.readmission-end-not-barred";
    }

    @Override
    public Citation citation() {
        return barred.citation();
    }

    @Override
    public boolean holds() {
        String how = how();
        return !List.of(barred.value().split(";")).contains(how)
                || hardship && List.of(unlessHardship.value().split(";")).contains(how);
    }

    /** A removal by its ground, any other end by its kind. */
    private String how() {
        return end == MembershipEnd.REMOVED ? ground.map(RemovalGround::name).orElse(end.name()) : end.name();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Không xét kết nạp lại người đã ra khỏi Đảng theo cách này ({how}).",
                "Nobody who left in this way ({how}) is admitted again.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Nếu xin ra vì gia đình đặc biệt khó khăn thì ghi rõ và kèm văn bản đồng ý.",
                "If it was for extreme hardship of the family, say so, with the letter of consent.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(barred, unlessHardship);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("how", how()));
    }
}
