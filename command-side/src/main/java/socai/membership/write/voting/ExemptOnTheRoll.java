package socai.membership.write.voting;

import java.util.List;
import java.util.Set;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.PersonId;
import socai.spine.Rule;
import socai.spine.Seen;
import socai.spine.Text;

/** Those named as exempt and present are exempt by the roll, each named once: they raise the base. */
public record ExemptOnTheRoll(Seen<CellVoters> voters, List<PersonId> exemptPresent, Parameter baseRule)
        implements Rule {

    @Override
    public String id() {
        return "membership.exempt-on-the-roll";
    }

    @Override
    public Citation citation() {
        return baseRule.citation();
    }

    @Override
    public boolean holds() {
        return voters.value().exempt().containsAll(exemptPresent)
                && Set.copyOf(exemptPresent).size() == exemptPresent.size();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Trong số {named} người được ghi là miễn sinh hoạt có mặt, có người không phải đảng viên chính thức được"
                        + " miễn sinh hoạt theo danh sách chi bộ, hoặc bị ghi hai lần.",
                "Of the {named} people named as exempt and present, some are not exempt official members by the roll of"
                        + " the cell, or are named twice.");
    }

    @Override
    public Text remedy() {
        return new Text("Đối chiếu lại danh sách đảng viên được miễn sinh hoạt.", "Check the list of exempt members.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(baseRule);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("named", exemptPresent.size()),
                Fact.of("exempt", voters.value().exempt().size(), voters),
                Fact.of("base", voters.value().base(), voters));
    }
}
