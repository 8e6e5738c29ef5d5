package socai.spine.read;

/** The name of a query in addresses, rights and read records: {@code membership.GetDossier}. */
public final class QueryName {

    private static final String ROOT = "socai.";

    private QueryName() {}

    /** The context is the second part of the package: {@code socai.membership.read.dossiers}. */
    public static String of(Class<?> query) {
        String name = query.getPackageName();
        if (!name.startsWith(ROOT)) {
            throw new IllegalArgumentException("not a query of this program: " + query.getName());
        }
        return name.substring(ROOT.length()).split("\\.", 2)[0] + "." + query.getSimpleName();
    }

    /** The published parameter that says who may ask it. */
    public static String right(Class<?> query) {
        return "right.read." + of(query);
    }
}
