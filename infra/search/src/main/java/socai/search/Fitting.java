package socai.search;

import java.io.IOException;
import java.util.List;
import java.util.function.IntConsumer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** The entries that answer a question, segment by segment, in their order; removed ones among them. */
final class Fitting {

    static final Fitting EVERYBODY = new Fitting(null);

    private final @Nullable Weight weight;

    private Fitting(@Nullable Weight weight) {
        this.weight = weight;
    }

    static Fitting of(IndexSearcher searcher, Query question) throws IOException {
        return new Fitting(searcher.createWeight(searcher.rewrite(question), ScoreMode.COMPLETE_NO_SCORES, 1));
    }

    void each(LeafReaderContext leaf, IntConsumer taken) throws IOException {
        if (weight == null) {
            for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
                taken.accept(doc);
            }
            return;
        }
        Scorer scorer = weight.scorer(leaf);
        if (scorer != null) {
            DocIdSetIterator docs = scorer.iterator();
            for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                taken.accept(doc);
            }
        }
    }

    /** By entry, how many ranks come after its own, the best question being asked first; 0 where none fits. */
    static byte @Nullable [] ranks(List<Fitting> questions, LeafReaderContext leaf) throws IOException {
        if (questions.isEmpty()) {
            return null;
        }
        byte[] ranks = new byte[leaf.reader().maxDoc()];
        for (int i = questions.size() - 1; i >= 0; i--) {
            byte rank = (byte) (questions.size() - i);
            questions.get(i).each(leaf, doc -> ranks[doc] = rank);
        }
        return ranks;
    }
}
