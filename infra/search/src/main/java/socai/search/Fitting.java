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
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
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

    static Bits[] bits(List<Fitting> questions, LeafReaderContext leaf) throws IOException {
        Bits[] all = new Bits[questions.size()];
        for (int i = 0; i < all.length; i++) {
            FixedBitSet bits = new FixedBitSet(leaf.reader().maxDoc());
            questions.get(i).each(leaf, bits::set);
            all[i] = bits;
        }
        return all;
    }
}
