package socai.search;

import java.util.Arrays;

/** Numbers of entries in their order, as many as are kept; the others are only counted. */
final class DocList {

    private final long most;
    private int[] docs = new int[32];
    private int kept;
    private long count;

    DocList(long most) {
        this.most = most;
    }

    void add(int doc) {
        if (count++ < most) {
            if (kept == docs.length) {
                docs = Arrays.copyOf(docs, kept * 2);
            }
            docs[kept++] = doc;
        }
    }

    long count() {
        return count;
    }

    int kept() {
        return kept;
    }

    int get(int index) {
        return docs[index];
    }
}
