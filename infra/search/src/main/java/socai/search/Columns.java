package socai.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.WeakHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;
import socai.membership.read.search.Remit;
import socai.membership.read.search.Wanted;
import socai.spine.time.Deadline;

/** The columns of one segment in memory: what is counted for every hit must not be looked up for every hit. */
final class Columns {

    /** No value in this column. */
    static final int NONE = -1;

    /** No birth date; before every band. */
    static final int NO_DAY = Integer.MIN_VALUE;

    /** One column: per entry the number of its value. */
    record Column(int[] of, String[] values) {}

    final Column organisation;
    final Column status;
    final Column stage;
    final int[] birth;
    final int[][] limits;
    final Deadline[] limitValues;
    private final Map<Remit, Branches> branches = new WeakHashMap<>();
    private volatile @Nullable Traits traits;

    /** By number of organisation, the number of its branch; {@link #NONE} outside the remit. */
    record Branches(int[] of, String[] names) {}

    private Columns(LeafReader leaf) throws IOException {
        organisation = column(leaf, Entries.ORGANISATION);
        status = column(leaf, Entries.STATUS);
        stage = column(leaf, Entries.STAGE);
        birth = new int[leaf.maxDoc()];
        Arrays.fill(birth, NO_DAY);
        NumericDocValues days = DocValues.getNumeric(leaf, Entries.BIRTH);
        for (int doc = days.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = days.nextDoc()) {
            birth[doc] = Math.toIntExact(days.longValue());
        }
        SortedSetDocValues running = DocValues.getSortedSet(leaf, Entries.LIMIT);
        limits = new int[leaf.maxDoc()][];
        for (int doc = running.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = running.nextDoc()) {
            int[] ords = new int[running.docValueCount()];
            for (int i = 0; i < ords.length; i++) {
                ords[i] = Math.toIntExact(running.nextOrd());
            }
            limits[doc] = ords;
        }
        limitValues = new Deadline[Math.toIntExact(running.getValueCount())];
        for (int i = 0; i < limitValues.length; i++) {
            limitValues[i] = LimitText.read(running.lookupOrd(i).utf8ToString());
        }
    }

    static Columns of(LeafReader leaf) {
        try {
            return new Columns(leaf);
        } catch (IOException e) {
            throw new IndexBroken(e);
        }
    }

    private static Column column(LeafReader leaf, String field) throws IOException {
        SortedDocValues values = DocValues.getSorted(leaf, field);
        int[] of = new int[leaf.maxDoc()];
        Arrays.fill(of, NONE);
        for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
            of[doc] = values.ordValue();
        }
        String[] names = new String[values.getValueCount()];
        for (int i = 0; i < names.length; i++) {
            names[i] = values.lookupOrd(i).utf8ToString();
        }
        return new Column(of, names);
    }

    /** Worked out once for a remit, as long as somebody holds it. */
    synchronized Branches branches(Remit remit) {
        return branches.computeIfAbsent(remit, this::workedOut);
    }

    /** Worked out once for a day and a calendar; who asks for another one in between gets theirs all the same. */
    Traits traits(Wanted wanted) {
        Traits known = traits;
        Traits now = Traits.of(known, this, wanted);
        if (now != known) {
            traits = now;
        }
        return now;
    }

    private Branches workedOut(Remit remit) {
        String[] names = remit.branchOf().values().stream().distinct().sorted().toArray(String[]::new);
        int[] of = new int[organisation.values().length];
        for (int i = 0; i < of.length; i++) {
            String branch = remit.branchOf().get(organisation.values()[i]);
            of[i] = branch == null ? NONE : Arrays.binarySearch(names, branch);
        }
        return new Branches(of, names);
    }
}
