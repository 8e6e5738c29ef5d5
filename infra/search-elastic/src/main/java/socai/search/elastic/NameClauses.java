package socai.search.elastic;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import socai.search.NameWords;

/** A typed text as questions: who fits at all, and by how well they fit. The same ranks as in the embedded index. */
final class NameClauses {

    /** The server cuts longer words when it writes them; nobody's name has one. */
    private static final int LONGEST = 255;

    private final NameWords words;

    NameClauses(NameWords words) {
        this.words = words;
    }

    /** Every word is the beginning of a word of the name, marks or not. */
    private Query fits() {
        return all(i -> prefix(Fields.FOLDED, words.folded().get(i)));
    }

    /** Fits, with the rank as its score: the best rank that somebody is in, and 0 for those who are in none. */
    Query ranked(List<Query> filters) {
        if (words.marked().stream().anyMatch(word -> word.length() > LONGEST)) {
            return Query.of(q -> q.matchNone(none -> none));
        }
        List<Query> ranks = ranks();
        List<Query> scored = new ArrayList<>();
        for (int i = 0; i < ranks.size(); i++) {
            Query rank = ranks.get(i);
            float score = ranks.size() - i;
            scored.add(Query.of(q -> q.constantScore(c -> c.filter(rank).boost(score))));
        }
        return Query.of(q -> q.bool(b -> b.filter(filters)
                .filter(fits())
                .should(s -> s.disMax(d -> d.queries(scored).tieBreaker(0.0)))
                .minimumShouldMatch("0")));
    }

    private List<Query> ranks() {
        List<Query> ranks = new ArrayList<>();
        if (words.hasMarks()) {
            ranks.add(term(Fields.MARKED_END, NameWords.whole(words.marked())));
            ranks.add(all(i -> words.isMarked(i)
                    ? term(Fields.MARKED, words.marked().get(i))
                    : term(Fields.FOLDED, words.folded().get(i))));
            ranks.add(all(i -> words.isMarked(i)
                    ? prefix(Fields.MARKED, words.marked().get(i))
                    : prefix(Fields.FOLDED, words.folded().get(i))));
        }
        ranks.add(term(Fields.FOLDED_END, NameWords.whole(words.folded())));
        ranks.add(all(i -> term(Fields.FOLDED, words.folded().get(i))));
        return ranks;
    }

    private Query all(IntFunction<Query> word) {
        List<Query> each = new ArrayList<>();
        for (int i = 0; i < words.marked().size(); i++) {
            each.add(word.apply(i));
        }
        return Query.of(q -> q.bool(b -> b.filter(each)));
    }

    private static Query term(String field, String text) {
        return Query.of(q -> q.term(t -> t.field(field).value(text)));
    }

    private static Query prefix(String field, String text) {
        return Query.of(q -> q.prefix(p -> p.field(field).value(text)));
    }
}
