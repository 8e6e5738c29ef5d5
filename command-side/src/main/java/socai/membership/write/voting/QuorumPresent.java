package socai.membership.write.voting;

import java.util.List;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;

/**
 * Enough came for the meeting to decide. The share is held against those who count in the base, as the count of the
 * votes is; the tellers do not write down who of those present is on probation.
 */
public record QuorumPresent(int present, int base, int needed, Parameter ratio) implements Rule {

    public static QuorumPresent of(int present, int base, Parameter ratio) {
        return new QuorumPresent(present, base, ratio.ratio().neededAtLeast(base), ratio);
    }

    @Override
    public String id() {
        return "membership.quorum-present";
    }

    @Override
    public Citation citation() {
        return ratio.citation();
    }

    @Override
    public boolean holds() {
        return present >= needed;
    }

    @Override
    public Text refusal() {
        return new Text(
                "Chỉ có {present} người dự họp trên {base} người được tính; cần ít nhất {needed}.",
                "{present} came of the {base} who count; it takes {needed}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Triệu tập lại cuộc họp khi đủ số người dự.", "Call the meeting again with enough people present.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(ratio);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("present", present), Fact.of("base", base), Fact.of("needed", needed));
    }
}
