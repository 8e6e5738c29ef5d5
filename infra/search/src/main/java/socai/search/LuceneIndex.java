package socai.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import socai.membership.read.search.PeopleIndex;

/**
 * The index in a folder: one writer, readers that follow it. Entries lie in the order of names, so that the first page
 * of an answer is the first entries that fit.
 */
public final class LuceneIndex implements PeopleIndex, AutoCloseable {

    /** Raised when the fields change their meaning: an index of another make counts as empty. */
    private static final String MAKE = "1";

    private static final double BUFFER_MEGABYTES = 64;

    /** So many changes may be lost with the process: they are made again from the record. */
    private static final long POSITIONS_PER_COMMIT = 20_000;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final LuceneSearch search;
    private volatile long position = -1;
    private long committed = -1;

    private LuceneIndex(Directory directory) throws IOException {
        this.directory = directory;
        this.writer = new IndexWriter(
                directory,
                new IndexWriterConfig()
                        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                        .setIndexSort(new Sort(new SortField(Entries.ORDER, SortField.Type.STRING))));
        Segments segments = new Segments();
        this.searchers = new SearcherManager(writer, new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
                segments.warm(reader);
                return new IndexSearcher(reader);
            }
        });
        this.search = new LuceneSearch(searchers, segments, () -> position >= 0);
    }

    /**
     * Opens the index of this folder, or begins one.
     *
     * @throws IndexBroken when another process writes it, or its files are damaged: then the folder may be removed
     */
    public static LuceneIndex in(Path folder) {
        try {
            return of(FSDirectory.open(folder));
        } catch (IOException e) {
            throw new IndexBroken(e);
        }
    }

    static LuceneIndex of(Directory directory) throws IOException {
        LuceneIndex index = new LuceneIndex(directory);
        index.readPosition();
        return index;
    }

    private void readPosition() throws IOException {
        if (DirectoryReader.indexExists(directory)) {
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                Map<String, String> kept = reader.getIndexCommit().getUserData();
                if (MAKE.equals(kept.get("make"))) {
                    position = Long.parseLong(kept.getOrDefault("position", "-1"));
                    committed = position;
                    return;
                }
            }
            clear();
        }
    }

    public LuceneSearch search() {
        return search;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public void put(Collection<Person> people) {
        change(() -> {
            for (Person person : people) {
                writer.updateDocument(id(person.id()), Entries.person(person));
            }
        });
    }

    @Override
    public void putOrganisations(Collection<Organisation> organisations) {
        change(() -> {
            for (Organisation organisation : organisations) {
                writer.updateDocument(id(organisation.id()), Entries.organisation(organisation));
            }
        });
    }

    @Override
    public void remove(Collection<String> people, boolean erased) {
        change(() -> {
            boolean there = holdsAny(people);
            writer.deleteDocuments(people.stream().map(LuceneIndex::id).toArray(Term[]::new));
            if (erased && there) {
                // A deleted entry leaves its words in the files until they are written anew.
                writer.flush();
                writer.forceMergeDeletes(true);
                commit();
            }
        });
    }

    /** Writing files anew costs seconds; it is done for those who were in them. */
    private boolean holdsAny(Collection<String> people) throws IOException {
        searchers.maybeRefreshBlocking();
        IndexSearcher searcher = searchers.acquire();
        try {
            for (String person : people) {
                if (searcher.count(new TermQuery(id(person))) > 0) {
                    return true;
                }
            }
            return false;
        } finally {
            searchers.release(searcher);
        }
    }

    @Override
    public synchronized void clear() {
        change(() -> {
            writer.deleteAll();
            position = -1;
            commit();
        });
    }

    @Override
    public synchronized void reached(long now) {
        change(() -> {
            searchers.maybeRefreshBlocking();
            position = now;
            if (committed < 0 || position - committed > POSITIONS_PER_COMMIT) {
                commit();
            }
        });
    }

    private void commit() throws IOException {
        writer.setLiveCommitData(List.of(Map.entry("make", MAKE), Map.entry("position", Long.toString(position))));
        writer.commit();
        committed = position;
        searchers.maybeRefreshBlocking();
    }

    private static Term id(String id) {
        return new Term(Entries.ID, id);
    }

    @FunctionalInterface
    private interface Change {
        void make() throws IOException;
    }

    private void change(Change change) {
        try {
            change.make();
        } catch (IOException e) {
            throw new IndexBroken(e);
        }
    }

    @Override
    public synchronized void close() {
        change(() -> {
            if (position != committed) {
                commit();
            }
            searchers.close();
            writer.close();
            directory.close();
        });
    }
}
