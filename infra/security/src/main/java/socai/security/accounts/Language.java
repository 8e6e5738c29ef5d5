package socai.security.accounts;

/** The languages that people are answered in. */
public final class Language {

    public static final String VIETNAMESE = "vi";
    public static final String ENGLISH = "en";

    private Language() {}

    /** @throws IllegalArgumentException for any other */
    static String known(String language) {
        if (!language.equals(VIETNAMESE) && !language.equals(ENGLISH)) {
            throw new IllegalArgumentException("the languages are vi and en");
        }
        return language;
    }
}
