package socai.membership.write.rules;

import java.util.List;
import java.util.regex.Pattern;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Personal;
import socai.spine.Rule;
import socai.spine.Text;

/** A citizen id (số định danh cá nhân) has twelve digits. */
public record CitizenIdForm(Personal<String> citizenId) implements Rule {

    private static final Pattern TWELVE_DIGITS = Pattern.compile("[0-9]{12}");

    @Override
    public String id() {
        return "membership.citizen-id-form";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return citizenId.value().map(id -> TWELVE_DIGITS.matcher(id).matches()).orElse(true);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Số định danh cá nhân “{citizenId}” không đúng 12 chữ số.",
                "The citizen id “{citizenId}” does not have 12 digits.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Nhập đủ 12 chữ số như trên thẻ căn cước.", "Enter the 12 digits as they stand on the identity card.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.personal("citizenId", citizenId));
    }
}
