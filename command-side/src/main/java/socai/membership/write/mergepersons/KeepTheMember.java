package socai.membership.write.mergepersons;

import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.PersonId;
import socai.spine.Rule;
import socai.spine.Text;

/** When only one of two records holds the membership, that one is kept: a membership is not moved between people. */
record KeepTheMember(PersonId person, PersonId duplicate, boolean keptIsMember, boolean duplicateIsMember)
        implements Rule {

    @Override
    public String id() {
        return "membership.keep-the-member";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return keptIsMember || !duplicateIsMember;
    }

    @Override
    public Text refusal() {
        return new Text(
                "Hồ sơ {duplicate} mới là hồ sơ đảng viên, không thể gộp vào {person}.",
                "The record {duplicate} is the one of a member; it cannot be merged into {person}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Giữ hồ sơ {duplicate} và gộp {person} vào đó.", "Keep {duplicate} and merge {person} into it.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("person", person), Fact.of("duplicate", duplicate));
    }
}
