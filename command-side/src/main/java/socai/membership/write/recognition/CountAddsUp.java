package socai.membership.write.recognition;

import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** The count is possible: somebody voted, nobody twice, and no more took part than may vote. */
public record CountAddsUp(int base, int present, int ayes, int noes, int others) implements Rule {

    @Override
    public String id() {
        return "membership.recognition-count-adds-up";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return ayes >= 0 && noes >= 0 && others >= 0 && present > 0 && present <= base && (long) ayes + noes + others == present;
    }

    @Override
    public Text refusal() {
        return new Text(
                "Kết quả kiểm phiếu không khớp: có mặt {present}/{base}, tán thành {ayes}, không tán thành {noes}, ý kiến khác {others}.",
                "The count does not add up: present {present} of {base}, ayes {ayes}, noes {noes}, others {others}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Cộng lại phiếu: tán thành + không tán thành + ý kiến khác (kể cả phiếu không hợp lệ) = số có mặt.",
                "Count again: ayes + noes + others (invalid ballots included) = those present.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("base", base), Fact.of("present", present), Fact.of("ayes", ayes), Fact.of("noes", noes), Fact.of("others", others));
    }
}
