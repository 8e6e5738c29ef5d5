package socai.spine;

/** Where a rule stands: {@code 294-QĐ/TW, 3.2.1}; the article may be unknown (empty), the mark says how sure. */
public record Citation(String regulation, String article, Confidence confidence) {

    public String shown() {
        return article.isEmpty() ? regulation : regulation + ", " + article;
    }
}
