package socai.membership.write.voting;

import java.util.List;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;

/** The count is possible, and it is held against the base; whether it suffices is told by the event, not by this rule. */
public record VoteCounted(Tally tally, int base, int probationary, int needed, Parameter ratio) implements Rule {

    @Override
    public String id() {
        return "membership.vote-counted";
    }

    @Override
    public Citation citation() {
        return ratio.citation();
    }

    @Override
    public boolean holds() {
        return base > 0 && tally.consistent(base, probationary);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Số phiếu không khớp: có mặt {present}, tán thành {ayes}, không tán thành {noes}, ý kiến khác hoặc không"
                        + " hợp lệ {others}, trong khi số người được tính là {base}.",
                "The count does not add up: {present} present, {ayes} ayes, {noes} noes, {others} others or invalid,"
                        + " while {base} count.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Đối chiếu lại biên bản kiểm phiếu với danh sách.", "Check the tellers' minutes against the roll.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(ratio);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("present", tally.present()),
                Fact.of("ayes", tally.ayes()),
                Fact.of("noes", tally.noes()),
                Fact.of("others", tally.others()),
                Fact.of("base", base),
                Fact.of("needed", needed));
    }
}
