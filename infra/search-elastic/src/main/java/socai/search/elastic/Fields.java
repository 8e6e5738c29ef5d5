package socai.search.elastic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import socai.membership.read.FoldedName;
import socai.membership.read.search.PeopleIndex;
import socai.search.LimitText;
import socai.search.NameWords;

/** What stands in the indices, under the same names as in the embedded one: words that lead to an id, and columns. */
final class Fields {

    static final String FOLDED = "folded";
    static final String MARKED = "marked";
    static final String FOLDED_END = "folded-end";
    static final String MARKED_END = "marked-end";
    static final String ORDER = "order";
    static final String ORGANISATION = "organisation";
    static final String STATUS = "status";
    static final String STAGE = "stage";
    static final String BIRTH = "birth";
    static final String LIMIT = "limit";

    private Fields() {}

    static Map<String, Object> person(PeopleIndex.Person person) {
        Map<String, Object> fields = words(NameWords.of(person.name()));
        fields.put(ORDER, FoldedName.sortKey(person.name()) + '\0' + person.id());
        fields.put(ORGANISATION, person.organisation());
        fields.put(STATUS, person.status().name());
        person.stage().ifPresent(stage -> fields.put(STAGE, stage));
        person.birthDate().ifPresent(day -> fields.put(BIRTH, Math.toIntExact(day.toEpochDay())));
        fields.put(LIMIT, person.limits().stream().map(LimitText::of).distinct().toList());
        return fields;
    }

    static Map<String, Object> organisation(PeopleIndex.Organisation organisation) {
        Map<String, Object> fields = words(NameWords.of(organisation.name()));
        fields.put(ORDER, FoldedName.of(organisation.name()) + '\0' + organisation.id());
        return fields;
    }

    private static Map<String, Object> words(NameWords words) {
        Map<String, Object> fields = new HashMap<>();
        fields.put(FOLDED, distinct(words.folded()));
        fields.put(MARKED, distinct(words.marked()));
        fields.put(FOLDED_END, NameWords.ends(words.folded()).distinct().toList());
        fields.put(MARKED_END, NameWords.ends(words.marked()).distinct().toList());
        return fields;
    }

    private static List<String> distinct(List<String> words) {
        return words.stream().distinct().toList();
    }
}
