package socai.membership.write.admission.rules;

import java.time.LocalDate;
import java.util.List;
import socai.spine.Fact;
import socai.spine.PersonId;
import socai.spine.Text;

/** The helper is an official member of the cell, and not the person who is helped. */
public record MentorIsOfficial(PersonId mentor, PersonId applicant, boolean official, LocalDate on)
        implements AdmissionRule {

    @Override
    public String id() {
        return "membership.mentor-official";
    }

    @Override
    public boolean holds() {
        return official && !mentor.equals(applicant);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Người được phân công giúp đỡ không phải đảng viên chính thức của chi bộ vào ngày {on}.",
                "The helper is no official member of the cell on {on}.");
    }

    @Override
    public Text remedy() {
        return new Text("Phân công một đảng viên chính thức của chi bộ.", "Assign an official member of the cell.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("mentor", mentor), Fact.of("official", official), Fact.of("on", on));
    }
}
