package socai.spine.write.rules;

import java.util.List;
import socai.spine.Authority;
import socai.spine.Citation;
import socai.spine.Confidence;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** Somebody who acts in an office holds it on the day of the act. */
public record OfficeIsHeld(Authority authority) implements Rule {

    @Override
    public String id() {
        return "spine.office-is-held";
    }

    @Override
    public Citation citation() {
        return new Citation("Điều lệ Đảng 2011", "9", Confidence.R);
    }

    @Override
    public boolean holds() {
        return authority.held();
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("office", authority.office().kind()));
    }

    @Override
    public Text refusal() {
        return new Text(
                "Đồng chí không giữ chức vụ đang dùng vào ngày hôm nay.",
                "You do not hold the office that you are acting in today.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Chọn chức vụ đang giữ, hoặc đề nghị quản trị cập nhật chức vụ.",
                "Choose an office that you hold, or ask for your offices to be updated.");
    }
}
