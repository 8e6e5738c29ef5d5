package socai.membership.write.voting;

/**
 * The count of one vote as the tellers wrote it down.
 *
 * @param present everybody who may come to the meeting and did, probationary members too
 * @param others  other opinions and invalid ballots; they do not agree
 */
public record Tally(int present, int ayes, int noes, int others) {

    /** Nothing negative, nobody voted twice, and nobody voted who does not count. */
    public boolean consistent(int base, int probationary) {
        long cast = (long) ayes + noes + others;
        return present >= 0
                && ayes >= 0
                && noes >= 0
                && others >= 0
                && cast <= present
                && cast <= base
                && present <= (long) base + probationary;
    }
}
