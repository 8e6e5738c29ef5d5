package socai.membership.write.mergepersons;

import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.PersonId;
import socai.spine.Rule;
import socai.spine.Text;

/** A record is not merged with itself. */
record TwoRecords(PersonId person, PersonId duplicate) implements Rule {

    @Override
    public String id() {
        return "membership.two-records";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return !person.equals(duplicate);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Không thể gộp hồ sơ {person} với chính nó.", "The record {person} cannot be merged with itself.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Chọn hai hồ sơ khác nhau của cùng một người.", "Choose two different records of the same person.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("person", person));
    }
}
