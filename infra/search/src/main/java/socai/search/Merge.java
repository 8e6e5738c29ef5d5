package socai.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;

/** The entries of one rank out of all segments, each segment being in order already. */
final class Merge {

    private static final class Run {
        private final LeafReader leaf;
        private final DocList docs;
        private final SortedDocValues order;
        private BytesRef key = new BytesRef();
        private int at = -1;

        Run(LeafReader leaf, DocList docs) throws IOException {
            this.leaf = leaf;
            this.docs = docs;
            this.order = DocValues.getSorted(leaf, Entries.ORDER);
        }

        boolean next() throws IOException {
            if (++at >= docs.kept() || !order.advanceExact(docs.get(at))) {
                return false;
            }
            key = BytesRef.deepCopyOf(order.lookupOrd(order.ordValue()));
            return true;
        }

        /** Ids are read forward only, as the pages are. */
        String id() throws IOException {
            BinaryDocValues ids = DocValues.getBinary(leaf, Entries.ID);
            if (!ids.advanceExact(docs.get(at))) {
                throw new IllegalStateException("an entry without an id");
            }
            return ids.binaryValue().utf8ToString();
        }
    }

    private final PriorityQueue<Run> runs = new PriorityQueue<>(Comparator.comparing(run -> run.key));

    void add(LeafReader leaf, DocList docs) throws IOException {
        Run run = new Run(leaf, docs);
        if (run.next()) {
            runs.add(run);
        }
    }

    /** The ids from there on, at most so many. */
    List<String> page(long offset, int size) throws IOException {
        List<String> ids = new ArrayList<>();
        long passed = 0;
        while (ids.size() < size && !runs.isEmpty()) {
            Run first = runs.remove();
            if (passed++ >= offset) {
                ids.add(first.id());
            }
            if (first.next()) {
                runs.add(first);
            }
        }
        return ids;
    }
}
