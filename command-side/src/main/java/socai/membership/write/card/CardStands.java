package socai.membership.write.card;

import java.util.List;
import java.util.Set;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** The card is where this act takes it on. */
public record CardStands(CardStage stage, Set<CardStage> wanted) implements Rule {

    @Override
    public String id() {
        return "membership.card-stands";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return wanted.contains(stage);
    }

    @Override
    public Text refusal() {
        return switch (stage) {
            case NONE -> new Text("Đảng viên này chưa có thẻ đảng.", "This member has no Party card yet.");
            case HELD -> new Text("Đảng viên đang giữ thẻ đảng.", "The member holds a Party card.");
            case LOST -> new Text("Thẻ đảng đã được báo mất.", "The Party card was reported lost.");
            case DAMAGED -> new Text("Thẻ đảng đã được báo hỏng.", "The Party card was reported damaged.");
            case PROPOSED ->
                new Text("Đã đề nghị thẻ đảng, đang chờ quyết định.", "A card was asked for; the decision is awaited.");
            case DECIDED ->
                new Text(
                        "Đã có quyết định phát thẻ, đang chờ trao thẻ.",
                        "A card was decided on; it is to be handed over.");
        };
    }

    @Override
    public Text remedy() {
        return switch (stage) {
            case NONE, LOST, DAMAGED -> new Text("Lập đề nghị phát thẻ đảng.", "Ask for a Party card.");
            case HELD ->
                new Text(
                        "Nếu thẻ bị mất hoặc hỏng, hãy báo mất, hỏng thẻ trước.",
                        "If the card is lost or damaged, report that first.");
            case PROPOSED ->
                new Text(
                        "Chờ cấp có thẩm quyền quyết định; nếu đề nghị không đúng, trả lại đề nghị.",
                        "Wait for the competent body to decide; where it was asked for wrongly, decline it.");
            case DECIDED ->
                new Text("Trao thẻ trong kỳ sinh hoạt chi bộ gần nhất.", "Hand it over at the next cell meeting.");
        };
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("cardStage", stage));
    }
}
