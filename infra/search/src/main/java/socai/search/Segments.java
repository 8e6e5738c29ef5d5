package socai.search;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.jspecify.annotations.Nullable;
import socai.membership.read.search.Wanted;

/** The columns of all segments that are open, as long as they are. */
final class Segments {

    private final Map<IndexReader.CacheKey, Columns> columns = new ConcurrentHashMap<>();
    private volatile @Nullable Wanted last;

    Columns of(LeafReaderContext leaf) {
        IndexReader.CacheHelper helper = leaf.reader().getCoreCacheHelper();
        Columns known = columns.get(helper.getKey());
        if (known == null) {
            known = Columns.of(leaf.reader());
            if (columns.putIfAbsent(helper.getKey(), known) == null) {
                helper.addClosedListener(columns::remove);
            }
        }
        return known;
    }

    /** As {@link #of(LeafReaderContext)}; the next reader will be made ready for the same day. */
    Columns of(LeafReaderContext leaf, Wanted wanted) {
        last = wanted;
        return of(leaf);
    }

    /** Works out what the next question needs, before anybody waits for it. */
    void warm(IndexReader reader) {
        Wanted wanted = last;
        for (LeafReaderContext leaf : reader.leaves()) {
            Columns known = of(leaf);
            if (wanted != null) {
                known.traits(wanted);
                known.branches(wanted.remit());
            }
        }
    }
}
