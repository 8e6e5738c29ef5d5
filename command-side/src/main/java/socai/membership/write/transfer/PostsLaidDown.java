package socai.membership.write.transfer;

import java.util.List;
import java.util.stream.Collectors;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** Whoever leaves for good has laid down the posts there: a committee has no members from elsewhere. */
public record PostsLaidDown(List<Posts> posts) implements Rule {

    @Override
    public String id() {
        return "membership.transfer-posts-laid-down";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return posts.stream().noneMatch(Posts::any);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Đảng viên còn giữ chức vụ hoặc là cấp ủy viên tại {holding}.",
                "The member still holds a post or a committee seat in {holding}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Cho thôi chức vụ, thôi tham gia cấp ủy tại nơi đi trước.",
                "End the office and the committee seat there first.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("holding", holding()));
    }

    private String holding() {
        return posts.stream()
                .filter(Posts::any)
                .map(held -> held.organisation().raw())
                .collect(Collectors.joining(", "));
    }
}
