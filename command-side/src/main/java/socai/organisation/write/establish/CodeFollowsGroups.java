package socai.organisation.write.establish;

import java.util.Arrays;
import java.util.List;
import socai.organisation.write.rules.OrganisationRule;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Text;

/** A code has the published groups of digits; dots may be left out, but not stand elsewhere. */
public record CodeFollowsGroups(String code, Parameter groups) implements OrganisationRule {

    @Override
    public String id() {
        return "organisation.code-follows-groups";
    }

    @Override
    public Citation citation() {
        return groups.citation();
    }

    @Override
    public boolean holds() {
        List<Integer> wanted =
                Arrays.stream(groups.value().split("\\.")).map(Integer::valueOf).toList();
        List<Integer> given =
                Arrays.stream(code.split("\\.")).map(String::length).toList();
        return given.equals(wanted)
                || given.equals(
                        List.of(wanted.stream().mapToInt(Integer::intValue).sum()));
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(groups);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("code", code), Fact.of("groups", groups.value()));
    }

    @Override
    public Text refusal() {
        return new Text(
                "Mã tổ chức đảng {code} không đúng cấu trúc các nhóm chữ số {groups}.",
                "The code {code} does not have the groups of digits {groups}.");
    }

    @Override
    public Text remedy() {
        return new Text("Nhập đủ các nhóm chữ số.", "Type all groups of digits.");
    }
}
