package socai.spine;

/**
 * One number, ratio, body or text of a regulation, as it stood in one version.
 *
 * @param unit {@code months}, {@code working-days}, {@code days}, {@code persons}, {@code ratio}, {@code body} or empty
 */
public record Parameter(String key, String value, String unit, Anchor anchor, Citation citation, PolicyRef ref) {

    /** @throws IllegalStateException when the published value is no whole number */
    public int number() {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new IllegalStateException("parameter " + key + " of " + ref.shown() + " is not a number", e);
        }
    }

    public Ratio ratio() {
        return Ratio.parse(value);
    }

    public ParameterUse use() {
        return new ParameterUse(key, value, unit, ref);
    }
}
