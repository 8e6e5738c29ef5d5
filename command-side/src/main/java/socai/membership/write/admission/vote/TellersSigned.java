package socai.membership.write.admission.vote;

import java.util.List;
import java.util.Set;
import socai.membership.write.admission.rules.AdmissionRule;
import socai.membership.write.voting.CellVoters;
import socai.spine.Fact;
import socai.spine.PersonId;
import socai.spine.Seen;
import socai.spine.Text;

/** The count is signed by members who may vote themselves, each named once. */
public record TellersSigned(List<PersonId> tellers, Seen<CellVoters> voters) implements AdmissionRule {

    @Override
    public String id() {
        return "membership.tellers-signed";
    }

    @Override
    public boolean holds() {
        return !tellers.isEmpty()
                && Set.copyOf(tellers).size() == tellers.size()
                && voters.value().electorate().voters().containsAll(tellers);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Kết quả kiểm phiếu chưa có chữ ký của tổ kiểm phiếu gồm những đảng viên chính thức được "
                        + "biểu quyết ({tellers} người được ghi).",
                "The count is not signed by tellers who are official members with a vote ({tellers} are " + "named).");
    }

    @Override
    public Text remedy() {
        return new Text("Ghi đúng những người kiểm phiếu đã ký biên bản.", "Name the tellers who signed.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("tellers", tellers.size()));
    }
}
