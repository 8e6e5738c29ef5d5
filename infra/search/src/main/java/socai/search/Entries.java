package socai.search;

import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import socai.membership.read.FoldedName;
import socai.membership.read.search.PeopleIndex;

/** What stands in the index: the fields of an entry. Nothing is stored; only words that lead to an id, and columns. */
final class Entries {

    static final String ID = "id";
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

    /** Words of the names of organisations, in fields of their own: who looks for people never meets them. */
    static final String OF_ORGANISATION = "organisation-";

    private Entries() {}

    static Document person(PeopleIndex.Person person) {
        Document entry = new Document();
        id(entry, person.id());
        words(entry, "", NameWords.of(person.name()));
        entry.add(
                new SortedDocValuesField(ORDER, new BytesRef(FoldedName.sortKey(person.name()) + '\0' + person.id())));
        entry.add(new SortedDocValuesField(ORGANISATION, new BytesRef(person.organisation())));
        entry.add(new SortedDocValuesField(STATUS, new BytesRef(person.status().name())));
        person.stage().ifPresent(stage -> entry.add(new SortedDocValuesField(STAGE, new BytesRef(stage))));
        person.birthDate().ifPresent(day -> entry.add(new NumericDocValuesField(BIRTH, day.toEpochDay())));
        person.limits().stream()
                .map(LimitText::of)
                .distinct()
                .forEach(limit -> entry.add(new SortedSetDocValuesField(LIMIT, new BytesRef(limit))));
        return entry;
    }

    static Document organisation(PeopleIndex.Organisation organisation) {
        Document entry = new Document();
        id(entry, organisation.id());
        words(entry, OF_ORGANISATION, NameWords.of(organisation.name()));
        entry.add(new SortedDocValuesField(
                ORDER, new BytesRef(FoldedName.of(organisation.name()) + '\0' + organisation.id())));
        return entry;
    }

    private static void id(Document entry, String id) {
        entry.add(new StringField(ID, id, Field.Store.NO));
        entry.add(new BinaryDocValuesField(ID, new BytesRef(id)));
    }

    private static void words(Document entry, String prefix, NameWords words) {
        add(entry, prefix + FOLDED, words.folded());
        add(entry, prefix + MARKED, words.marked());
        add(entry, prefix + FOLDED_END, NameWords.ends(words.folded()).toList());
        add(entry, prefix + MARKED_END, NameWords.ends(words.marked()).toList());
    }

    private static void add(Document entry, String field, List<String> terms) {
        terms.stream().distinct().forEach(term -> entry.add(new StringField(field, term, Field.Store.NO)));
    }
}
