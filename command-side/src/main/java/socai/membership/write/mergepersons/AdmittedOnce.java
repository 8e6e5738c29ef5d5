package socai.membership.write.mergepersons;

import java.util.List;
import java.util.stream.Collectors;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.PersonId;
import socai.spine.Rule;
import socai.spine.Text;

/**
 * Only first memberships are merged. Which membership of one record is which of the other, nobody can tell from the
 * records alone once a person was admitted again.
 */
record AdmittedOnce(List<PersonId> admittedAgain) implements Rule {

    @Override
    public String id() {
        return "membership.merged-admitted-once";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return admittedAgain.isEmpty();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Người có nhiều lần kết nạp ({admittedAgain}) không gộp hồ sơ được.",
                "A person who was admitted more than once ({admittedAgain}) cannot be merged.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Giữ cả hai hồ sơ; đính chính từng đảng tịch theo giấy tờ gốc và báo cơ quan tổ chức cấp trên.",
                "Keep both records; correct each membership by its papers and report to the superior organisation board.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of(
                "admittedAgain",
                admittedAgain.isEmpty()
                        ? "—"
                        : admittedAgain.stream().map(PersonId::raw).collect(Collectors.joining(", "))));
    }
}
