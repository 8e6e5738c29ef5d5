package socai.membership.write.rules;

import java.util.List;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.PersonId;
import socai.spine.Rule;
import socai.spine.Text;

/** Every personal value belongs to the person it is recorded for: else it would be sealed with somebody else's key. */
public record OnePersonsData(PersonId person, List<PersonId> subjects) implements Rule {

    @Override
    public String id() {
        return "membership.one-persons-data";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return subjects.stream().allMatch(person::equals);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Dữ liệu cá nhân gửi lên không thuộc về người {person}.",
                "The personal data sent does not belong to person {person}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Mở đúng hồ sơ của người này rồi nhập lại.", "Open the record of this very person and enter it again.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("person", person));
    }
}
