package socai.demo;

/**
 * How large the province is.
 *
 * @param communes   communes and wards together
 * @param cells      of all communes; at least two in each
 * @param members    in the list that is imported
 * @param admissions files begun over the whole time
 */
public record DemoSizes(int communes, int cells, int members, int admissions) {

    public static final DemoSizes FULL = new DemoSizes(20, 200, 6_000, 360);

    /** As small as it still shows every kind of step. */
    public static final DemoSizes REDUCED = new DemoSizes(2, 6, 120, 10);

    /** @throws IllegalArgumentException when the cells could not hold their officers */
    public DemoSizes {
        if (communes < 2 || cells < 2 * communes || members < 14 * cells || admissions < 1) {
            throw new IllegalArgumentException(
                    "at least two communes, two cells in each, fourteen members a cell and one admission");
        }
    }
}
