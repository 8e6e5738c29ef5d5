package socai.membership.write.rules;

import java.util.List;
import java.util.Optional;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.Rule;
import socai.spine.Text;

/**
 * No two people have one citizen id. The refusal says that it is taken, never by whom: the asker may have no business
 * with that other person.
 */
public record CitizenIdFree(Personal<String> citizenId, Optional<String> holder, PersonId person) implements Rule {

    @Override
    public String id() {
        return "membership.citizen-id-free";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return holder.isEmpty() || holder.get().equals(person.raw());
    }

    @Override
    public Text refusal() {
        return new Text(
                "Số định danh cá nhân {citizenId} đã được đăng ký cho một người khác.",
                "The citizen id {citizenId} is already registered for somebody else.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Kiểm tra lại số; nếu là cùng một người, đề nghị ban tổ chức cấp trên gộp hai hồ sơ.",
                "Check the number; if it is the same person, ask the organisation board above to merge the records.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.personal("citizenId", citizenId), Fact.of("taken", !holds()));
    }
}
