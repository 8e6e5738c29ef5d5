package socai.app.importing;

/** A set of numbers at some sixteen bytes each. */
final class LongSet {

    private long[] slots = new long[1024];
    private int size;
    private boolean zero;

    /** Whether the number is new. */
    boolean add(long number) {
        if (number == 0) {
            boolean fresh = !zero;
            zero = true;
            return fresh;
        }
        if (size * 2 >= slots.length) {
            grow();
        }
        return put(slots, number);
    }

    private boolean put(long[] table, long number) {
        int slot = slot(number, table.length);
        while (table[slot] != 0) {
            if (table[slot] == number) {
                return false;
            }
            slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = number;
        size++;
        return true;
    }

    boolean contains(long number) {
        if (number == 0) {
            return zero;
        }
        int slot = slot(number, slots.length);
        while (slots[slot] != 0) {
            if (slots[slot] == number) {
                return true;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return false;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        size = 0;
        for (long number : old) {
            if (number != 0) {
                put(slots, number);
            }
        }
    }

    private static int slot(long number, int length) {
        long mixed = number * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & (length - 1);
    }
}
