package socai.organisation.write.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.organisation.write.Offices.Tenure;
import socai.organisation.write.rules.OrganisationRule;
import socai.spine.Fact;
import socai.spine.Text;

/** An office ends once; another day or another reason would be a second decision. */
public record OfficeNotEndedYet(Optional<Tenure> tenure) implements OrganisationRule {

    @Override
    public String id() {
        return "organisation.office-not-ended-yet";
    }

    @Override
    public boolean holds() {
        return tenure.flatMap(Tenure::exit).isEmpty();
    }

    @Override
    public List<Fact> facts() {
        return tenure.flatMap(held -> held.span().until())
                .map(LocalDate::toString)
                .map(until -> Fact.of("until", until))
                .map(List::of)
                .orElse(List.of());
    }

    @Override
    public Text refusal() {
        return new Text("Chức vụ này đã kết thúc từ ngày {until}.", "The office already ended on {until}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Không cần làm gì thêm; xem chức vụ trong trang của tổ chức.",
                "Nothing more is needed; see the office on the organisation's page.");
    }
}
