package socai.membership.write.badge;

import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Personal;
import socai.spine.Rule;
import socai.spine.Text;

/** A badge bears a number. */
public record BadgeNumberKnown(Personal<String> number) implements Rule {

    @Override
    public String id() {
        return "membership.badge-number-known";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return number.value().filter(text -> !text.isBlank()).isPresent();
    }

    @Override
    public Text refusal() {
        return new Text("Chưa có số huy hiệu.", "There is no number of the badge.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Ghi số huy hiệu theo danh sách kèm quyết định.", "Give the number from the list of the decision.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("given", holds()));
    }
}
