package socai.app.importing;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Where each row of a file stands, and the order in which rows are taken: by a key, rows of one key in the order of the
 * file. It holds some twenty bytes for a row and nothing of what stands in it, so that no copy of personal data is
 * written to the disk for sorting.
 */
final class RowOrder {

    private long[] places = new long[1024];
    private int[] numbers = new int[1024];
    private int[] keys = new int[1024];
    private int size;
    private int[] order = new int[0];

    /** @param key small and not negative: there is a counter for each up to the highest */
    void add(int number, long place, int key) {
        if (size == places.length) {
            int more = size * 2;
            places = Arrays.copyOf(places, more);
            numbers = Arrays.copyOf(numbers, more);
            keys = Arrays.copyOf(keys, more);
        }
        places[size] = place;
        numbers[size] = number;
        keys[size] = key;
        size++;
    }

    /** Sorts; afterwards nothing is added. */
    void sort() {
        int highest = 0;
        for (int i = 0; i < size; i++) {
            highest = Math.max(highest, keys[i]);
        }
        int[] next = new int[highest + 2];
        for (int i = 0; i < size; i++) {
            next[keys[i] + 1]++;
        }
        for (int key = 0; key <= highest; key++) {
            next[key + 1] += next[key];
        }
        order = new int[size];
        for (int i = 0; i < size; i++) {
            order[next[keys[i]]++] = i;
        }
        keys = new int[0];
    }

    int size() {
        return size;
    }

    /** Some rows of the order, as positions in the file. */
    IntStream ordered(int from, int to) {
        return Arrays.stream(order, from, Math.min(to, size));
    }

    int number(int position) {
        return numbers[position];
    }

    long place(int position) {
        return places[position];
    }
}
