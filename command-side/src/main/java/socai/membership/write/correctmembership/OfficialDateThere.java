package socai.membership.write.correctmembership;

import java.util.List;
import socai.membership.events.CorrectedField;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** Only somebody recognised has an official date to correct. */
record OfficialDateThere(CorrectedField field, boolean official) implements Rule {

    @Override
    public String id() {
        return "membership.official-date-there";
    }

    @Override
    public Citation citation() {
        return Sources.CHARTER_5;
    }

    @Override
    public boolean holds() {
        return field != CorrectedField.OFFICIAL_DATE || official;
    }

    @Override
    public Text refusal() {
        return new Text(
                "Đảng viên dự bị chưa có ngày chính thức để đính chính.",
                "A probationary member has no official date to correct.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Chỉ đính chính ngày chính thức sau khi đảng viên được công nhận chính thức.",
                "The official date can be corrected once the member has been recognised as official.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("field", field));
    }
}
