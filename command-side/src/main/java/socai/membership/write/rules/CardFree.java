package socai.membership.write.rules;

import java.util.List;
import java.util.Optional;
import socai.membership.events.MembershipId;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Personal;
import socai.spine.Rule;
import socai.spine.Text;

/** No two memberships have one card number. The refusal does not tell whose it is. */
public record CardFree(Personal<String> card, Optional<String> holder, MembershipId membership) implements Rule {

    @Override
    public String id() {
        return "membership.card-free";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return holder.isEmpty() || holder.get().equals(membership.raw());
    }

    @Override
    public Text refusal() {
        return new Text(
                "Số thẻ đảng viên {card} đã được ghi cho một đảng viên khác.",
                "The card number {card} is already recorded for another member.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Đối chiếu số trên thẻ; nếu đúng là trùng, báo cơ quan cấp thẻ xác minh.",
                "Compare the number on the card; if it is really the same, have the office that issued it look into it.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.personal("card", card), Fact.of("taken", !holds()));
    }
}
