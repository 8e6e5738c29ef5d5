package socai.membership.write.badge.declare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Paper;
import socai.spine.Rule;
import socai.spine.Text;

/** Grave illness is proved by a paper. */
record IllnessProved(Optional<Paper> paper, LocalDate day) implements Rule {

    @Override
    public String id() {
        return "membership.badge-illness-proved";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return paper.filter(found -> !found.number().isBlank() && !found.date().isAfter(day))
                .isPresent();
    }

    @Override
    public Text refusal() {
        return new Text("Chưa có giấy xác nhận bệnh nặng.", "There is no paper that proves the grave illness.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Ghi số và ngày giấy xác nhận của cơ sở y tế.", "Give number and date of the paper of the hospital.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("given", holds()));
    }
}
