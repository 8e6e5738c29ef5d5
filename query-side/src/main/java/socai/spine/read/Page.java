package socai.spine.read;

/**
 * A part of a list.
 *
 * @param number 0 is the first
 * @param size   lines on a page, 1 to {@value #MOST}
 */
public record Page(int number, int size) {

    public static final int MOST = 200;

    public static final Page FIRST = new Page(0, 50);

    public Page {
        if (number < 0 || size < 1 || size > MOST) {
            throw new IllegalArgumentException("page " + number + " of " + size + " lines");
        }
    }

    public long offset() {
        return (long) number * size;
    }
}
