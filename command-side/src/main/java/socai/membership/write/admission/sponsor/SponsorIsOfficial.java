package socai.membership.write.admission.sponsor;

import java.time.LocalDate;
import java.util.List;
import socai.membership.write.admission.rules.AdmissionRule;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.PersonId;
import socai.spine.Seen;
import socai.spine.Text;

/** A sponsoring member is official in the cell on the day, and is not the applicant. */
public record SponsorIsOfficial(
        PersonId sponsor, PersonId applicant, Seen<Vouching> standing, LocalDate on, Parameter variants)
        implements AdmissionRule {

    @Override
    public String id() {
        return "membership.sponsor-official";
    }

    @Override
    public boolean holds() {
        return standing.value().official() && !sponsor.equals(applicant);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Người giới thiệu không phải đảng viên chính thức của chi bộ vào ngày {on}.",
                "The sponsor is no official member of the cell on {on}.");
    }

    @Override
    public Text remedy() {
        return new Text("Chọn đảng viên chính thức khác giới thiệu.", "Let another official member sponsor.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(variants);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("sponsor", sponsor),
                Fact.of("official", standing.value().official(), standing),
                Fact.of("on", on));
    }
}
