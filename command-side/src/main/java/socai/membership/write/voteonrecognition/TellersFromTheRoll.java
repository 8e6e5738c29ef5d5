package socai.membership.write.voteonrecognition;

import java.util.List;
import java.util.Set;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.PersonId;
import socai.spine.Rule;
import socai.spine.Text;

/** The count is signed by a counting team of people who may vote here. */
record TellersFromTheRoll(List<PersonId> tellers, List<PersonId> voters) implements Rule {

    @Override
    public String id() {
        return "membership.recognition-tellers";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return !tellers.isEmpty() && Set.copyOf(tellers).size() == tellers.size() && voters.containsAll(tellers);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Tổ kiểm phiếu phải có ít nhất một người, là đảng viên chính thức có quyền biểu quyết tại chi bộ, không ghi trùng.",
                "The counting team needs at least one person; each is an official member who may vote in the cell, named once.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("tellers", tellers.size()));
    }
}
