package socai.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** A typed text as questions: who fits at all, and by how well they fit. */
final class NameQuestion {

    private final NameWords words;
    private final String prefix;

    /** @param prefix of the fields: empty for people */
    NameQuestion(NameWords words, String prefix) {
        this.words = words;
        this.prefix = prefix;
    }

    /** Every word is the beginning of a word of the name, marks or not. */
    Query fits() {
        return all(i -> new PrefixQuery(term(Entries.FOLDED, words.folded().get(i))));
    }

    /** From best to worst; who is in none of them comes last. */
    List<Query> ranks() {
        List<Query> ranks = new ArrayList<>();
        if (words.hasMarks()) {
            ranks.add(new TermQuery(term(Entries.MARKED_END, NameWords.whole(words.marked()))));
            ranks.add(all(i -> new TermQuery(asTyped(i))));
            ranks.add(all(i -> new PrefixQuery(asTyped(i))));
        }
        ranks.add(new TermQuery(term(Entries.FOLDED_END, NameWords.whole(words.folded()))));
        ranks.add(all(i -> new TermQuery(term(Entries.FOLDED, words.folded().get(i)))));
        return ranks;
    }

    /** A word typed without marks stands for all of its spellings. */
    private Term asTyped(int word) {
        return words.isMarked(word)
                ? term(Entries.MARKED, words.marked().get(word))
                : term(Entries.FOLDED, words.folded().get(word));
    }

    private Query all(IntFunction<Query> word) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (int i = 0; i < words.marked().size(); i++) {
            all.add(word.apply(i), Occur.FILTER);
        }
        return new ConstantScoreQuery(all.build());
    }

    private Term term(String field, String text) {
        return new Term(prefix + field, text);
    }
}
