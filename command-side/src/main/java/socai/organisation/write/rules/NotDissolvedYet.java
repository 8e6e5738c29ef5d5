package socai.organisation.write.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.spine.Fact;
import socai.spine.Text;

/** Nobody has decided yet that the organisation ends; from then on it neither moves nor ends on another day. */
public record NotDissolvedYet(Optional<LocalDate> dissolved) implements OrganisationRule {

    @Override
    public String id() {
        return "organisation.not-dissolved-yet";
    }

    @Override
    public boolean holds() {
        return dissolved.isEmpty();
    }

    @Override
    public List<Fact> facts() {
        return dissolved.map(day -> Fact.of("dissolved", day)).map(List::of).orElse(List.of());
    }

    @Override
    public Text refusal() {
        return new Text(
                "Tổ chức đã có quyết định kết thúc hoạt động từ ngày {dissolved}.",
                "It has been decided already that the organisation ends on {dissolved}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Không cần làm gì thêm; nếu ngày sai, đính chính quyết định trước.",
                "Nothing more is needed; if the day is wrong, correct the earlier decision.");
    }
}
