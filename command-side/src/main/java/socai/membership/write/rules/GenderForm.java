package socai.membership.write.rules;

import java.util.List;
import java.util.Set;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Personal;
import socai.spine.Rule;
import socai.spine.Text;

/** A gender is recorded as on the identity paper: {@code MALE} (nam) or {@code FEMALE} (nữ). */
public record GenderForm(Personal<String> gender) implements Rule {

    private static final Set<String> KNOWN = Set.of("MALE", "FEMALE");

    @Override
    public String id() {
        return "membership.gender-form";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return gender.value().map(KNOWN::contains).orElse(true);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Giới tính “{gender}” không rõ: nam hoặc nữ.", "The gender “{gender}” is unknown: male or female.");
    }

    @Override
    public Text remedy() {
        return new Text("Ghi “nam” hoặc “nữ”.", "Write “nam” (male) or “nữ” (female).");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.personal("gender", gender));
    }
}
