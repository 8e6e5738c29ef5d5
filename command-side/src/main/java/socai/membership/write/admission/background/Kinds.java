package socai.membership.write.admission.background;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import socai.membership.events.CheckSubject;
import socai.spine.Text;

/** Kinds of people as a refusal names them. */
final class Kinds {

    private Kinds() {}

    static String vi(List<CheckSubject> kinds) {
        return joined(kinds, Text::vi);
    }

    static String en(List<CheckSubject> kinds) {
        return joined(kinds, Text::en);
    }

    private static String joined(List<CheckSubject> kinds, Function<Text, String> language) {
        return kinds.stream().map(Kinds::name).map(language).collect(Collectors.joining("; "));
    }

    private static Text name(CheckSubject kind) {
        return switch (kind) {
            case PERSON -> new Text("người xin vào Đảng", "the applicant");
            case PARENTS -> new Text("cha, mẹ đẻ", "parents");
            case PARENTS_IN_LAW_OR_CARER ->
                new Text("cha, mẹ vợ (chồng) hoặc người trực tiếp nuôi dưỡng", "parents-in-law or direct carer");
            case SPOUSE -> new Text("vợ hoặc chồng", "spouse");
            case CHILDREN_OF_FULL_CAPACITY ->
                new Text("con đẻ có năng lực hành vi dân sự đầy đủ", "children with full civil capacity");
        };
    }
}
