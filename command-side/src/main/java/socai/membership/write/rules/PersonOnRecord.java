package socai.membership.write.rules;

import java.util.List;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.PersonId;
import socai.spine.Rule;
import socai.spine.Text;

/** The person was registered once, whatever became of the record since. */
public record PersonOnRecord(PersonId person, boolean exists) implements Rule {

    @Override
    public String id() {
        return "membership.person-on-record";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return exists;
    }

    @Override
    public Text refusal() {
        return new Text("Chưa có người {person} trong sổ.", "There is no person {person} on record.");
    }

    @Override
    public Text remedy() {
        return new Text("Ghi người này vào sổ trước, rồi làm lại.", "Put the person on record first, then try again.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("person", person));
    }
}
