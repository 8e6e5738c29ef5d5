package socai.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import socai.membership.read.search.PeopleSearch;
import socai.membership.read.search.Remit;
import socai.membership.read.search.Wanted;

/** Answers from the index as it was refreshed last. */
public final class LuceneSearch implements PeopleSearch {

    private final SearcherManager searchers;
    private final BooleanSupplier complete;
    private final Segments segments;
    private final Map<Remit, Counted> remits = new WeakHashMap<>();

    /** How many people a remit held in the index of that moment. */
    private record Counted(IndexReader.CacheKey moment, long people) {}

    /** @param complete whether everybody is in the index now */
    LuceneSearch(SearcherManager searchers, Segments segments, BooleanSupplier complete) {
        this.searchers = searchers;
        this.segments = segments;
        this.complete = complete;
    }

    @FunctionalInterface
    private interface Answering<T> {
        T from(IndexSearcher searcher) throws IOException;
    }

    private <T> T ask(Answering<T> answering) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return answering.from(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new IndexBroken(e);
        }
    }

    @Override
    public Found find(Wanted wanted) {
        boolean before = complete.getAsBoolean();
        Found found = ask(searcher -> find(searcher, wanted));
        // It may have been emptied between the two looks.
        return before && complete.getAsBoolean() ? found : found.withoutSome();
    }

    private Found find(IndexSearcher searcher, Wanted wanted) throws IOException {
        NameWords words = NameWords.of(wanted.text());
        NameQuestion question = new NameQuestion(words, "");
        List<Fitting> ranks = new ArrayList<>();
        if (!words.isEmpty()) {
            for (Query rank : question.ranks()) {
                ranks.add(Fitting.of(searcher, rank));
            }
        }
        Fitting fitting = words.isEmpty() ? Fitting.EVERYBODY : Fitting.of(searcher, question.fits());
        Map<Facet, Map<String, Long>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            facets.put(facet, new HashMap<>());
        }
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        List<Sieve> sieves = new ArrayList<>();
        for (LeafReaderContext leaf : leaves) {
            Sieve sieve = new Sieve(
                    segments.of(leaf, wanted),
                    leaf.reader().getLiveDocs(),
                    wanted,
                    Fitting.ranks(ranks, leaf),
                    ranks.size());
            fitting.each(leaf, sieve::take);
            sieve.addCounts(facets);
            sieves.add(sieve);
        }
        long total = 0;
        List<String> people = new ArrayList<>();
        for (int rank = 0; rank <= ranks.size(); rank++) {
            Merge merge = new Merge();
            long inRank = 0;
            for (int i = 0; i < leaves.size(); i++) {
                DocList docs = sieves.get(i).found[rank];
                merge.add(leaves.get(i).reader(), docs);
                inRank += docs.count();
            }
            if (people.size() < wanted.size() && wanted.offset() < total + inRank) {
                people.addAll(merge.page(Math.max(0, wanted.offset() - total), wanted.size() - people.size()));
            }
            total += inRank;
        }
        return new Found(total, inRemit(searcher, wanted.remit()), true, people, facets);
    }

    private long inRemit(IndexSearcher searcher, Remit remit) {
        IndexReader.CacheHelper helper = searcher.getIndexReader().getReaderCacheHelper();
        synchronized (remits) {
            Counted known = remits.get(remit);
            if (known != null && helper != null && known.moment() == helper.getKey()) {
                return known.people();
            }
        }
        long people = 0;
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Columns all = segments.of(leaf);
            int[] branch = all.branches(remit).of();
            var live = leaf.reader().getLiveDocs();
            int[] organisation = all.organisation.of();
            for (int doc = 0; doc < organisation.length; doc++) {
                if (organisation[doc] >= 0 && branch[organisation[doc]] >= 0 && (live == null || live.get(doc))) {
                    people++;
                }
            }
        }
        if (helper != null) {
            synchronized (remits) {
                remits.put(remit, new Counted(helper.getKey(), people));
            }
        }
        return people;
    }

    @Override
    public List<String> organisations(String text, int most) {
        NameWords words = NameWords.of(text);
        if (words.isEmpty()) {
            return List.of();
        }
        NameQuestion question = new NameQuestion(words, Entries.OF_ORGANISATION);
        return ask(searcher -> {
            List<String> ids = new ArrayList<>();
            List<Query> all = new ArrayList<>(question.ranks());
            all.add(question.fits());
            for (Query rank : all) {
                for (ScoreDoc hit : searcher.search(
                                rank, most, new Sort(new SortField(Entries.ORDER, SortField.Type.STRING)))
                        .scoreDocs) {
                    String id = id(searcher, hit.doc);
                    if (ids.size() < most && !ids.contains(id)) {
                        ids.add(id);
                    }
                }
            }
            return ids;
        });
    }

    private static String id(IndexSearcher searcher, int doc) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(org.apache.lucene.index.ReaderUtil.subIndex(doc, leaves));
        BinaryDocValues ids = DocValues.getBinary(leaf.reader(), Entries.ID);
        if (!ids.advanceExact(doc - leaf.docBase)) {
            throw new IllegalStateException("an entry without an id");
        }
        return ids.binaryValue().utf8ToString();
    }
}
