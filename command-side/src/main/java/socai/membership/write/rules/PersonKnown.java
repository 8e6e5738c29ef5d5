package socai.membership.write.rules;

import java.util.List;
import java.util.Optional;
import socai.membership.write.Person;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.PersonId;
import socai.spine.Rule;
import socai.spine.Text;

/** There is such a person, and the record was neither erased nor merged into another. */
public record PersonKnown(PersonId person, boolean exists, boolean erased, Optional<PersonId> mergedInto)
        implements Rule {

    public static PersonKnown of(PersonId id, Person state) {
        return new PersonKnown(id, state.exists(), state.erased(), state.mergedInto());
    }

    @Override
    public String id() {
        return "membership.person-known";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return exists && !erased && mergedInto.isEmpty();
    }

    @Override
    public Text refusal() {
        if (!exists) {
            return new Text("Chưa có người {person} trong sổ.", "There is no person {person} on record.");
        }
        return erased
                ? new Text(
                        "Dữ liệu của người {person} đã được xóa theo quy định.",
                        "The data of person {person} was erased.")
                : new Text(
                        "Hồ sơ người {person} đã được gộp vào {mergedInto}.",
                        "The record of person {person} was merged into {mergedInto}.");
    }

    @Override
    public Text remedy() {
        if (!exists) {
            return new Text(
                    "Ghi người này vào sổ trước, rồi làm lại.", "Put the person on record first, then try again.");
        }
        return erased
                ? new Text(
                        "Hồ sơ đã xóa dữ liệu không dùng được nữa; chọn người khác.",
                        "A record without its data can no longer be used; choose another person.")
                : new Text("Làm lại với hồ sơ {mergedInto}.", "Try again with the record {mergedInto}.");
    }

    @Override
    public List<Fact> facts() {
        Fact known = Fact.of("person", person);
        return mergedInto
                .map(into -> List.of(known, Fact.of("mergedInto", into)))
                .orElse(List.of(known));
    }
}
