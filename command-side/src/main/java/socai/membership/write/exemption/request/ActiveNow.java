package socai.membership.write.exemption.request;

import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** Only who takes part can be exempted: not who is exempt already, nor who takes part elsewhere for a time. */
record ActiveNow(boolean active) implements Rule {

    @Override
    public String id() {
        return "membership.exemption-active-now";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return active;
    }

    @Override
    public Text refusal() {
        return new Text(
                "Đảng viên hiện không sinh hoạt tại chi bộ: đã được miễn hoặc đang sinh hoạt tạm thời nơi khác.",
                "The member does not take part in the cell now: exempt already, or temporarily elsewhere.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Xem tình trạng sinh hoạt; nếu ghi sai thì đề nghị đính chính.",
                "Look at the member's activity; if it is wrong, have it corrected.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("active", active));
    }
}
