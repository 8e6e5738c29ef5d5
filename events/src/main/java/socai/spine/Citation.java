package socai.spine;

/** Where a rule stands: {@code 294-QĐ/TW, 3.2.1}; the article may be unknown (empty), the mark says how sure. */
public record Citation(String regulation, String article, Confidence confidence) {

    /** As it may be printed for people: an article that nobody has checked is left out, the regulation alone is cited. */
    public Citation printed() {
        return switch (confidence) {
            case S, SEED, R -> this;
            case S_OLD, CARRIED, M -> new Citation(regulation, "", confidence);
        };
    }

    public String shown() {
        return article.isEmpty() ? regulation : regulation + ", " + article;
    }
}
