package socai.membership.read.search;

import java.util.List;
import java.util.Map;

/** Finds people and organisations by name. It knows ids and folded words; what is shown is read elsewhere. */
public interface PeopleSearch {

    /**
     * The people within the remit that fit, best first: with the marks as typed before others, the whole end of a name
     * before single words, whole words before beginnings; among equals by given name.
     */
    Found find(Wanted wanted);

    /** Ids of organisations whose names hold every word, at most so many; the remit does not matter, the tree is public. */
    List<String> organisations(String text, int most);

    /**
     * One page of what was found.
     *
     * @param total  people who fit
     * @param remit  people within the remit, whether they fit or not
     * @param people ids of this page
     * @param complete false while the index is made anew: people are missing from it
     * @param facets by group and value, how many would be found with this value, the other groups staying as chosen
     */
    record Found(long total, long remit, boolean complete, List<String> people, Map<Facet, Map<String, Long>> facets) {

        /** The same from an index in which people are missing. */
        public Found withoutSome() {
            return new Found(total, remit, false, people, facets);
        }
    }

    /** What one can choose by. */
    enum Facet {
        /** The branch of the tree below the reader's own organisation. */
        BRANCH,
        STATUS,
        STAGE,
        AGE,
        LIMIT
    }
}
