package socai.spine;

/** A share as two integers; comparison never leaves the integers, so 14 of 20 against 2/3 has one answer. */
public record Ratio(int numerator, int denominator) {

    public Ratio {
        if (numerator <= 0 || denominator <= 0 || numerator > denominator) {
            throw new IllegalArgumentException("not a share: " + numerator + "/" + denominator);
        }
    }

    public static Ratio parse(String text) {
        String[] parts = text.strip().split("/");
        if (parts.length != 2) {
            throw new IllegalArgumentException("a ratio is written n/m, not " + text);
        }
        return new Ratio(Integer.parseInt(parts[0].strip()), Integer.parseInt(parts[1].strip()));
    }

    public boolean atLeast(int part, int whole) {
        return (long) denominator * part >= (long) numerator * whole;
    }

    public boolean moreThan(int part, int whole) {
        return (long) denominator * part > (long) numerator * whole;
    }

    /** The smallest number of ayes that reaches this share of {@code whole}. */
    public int neededAtLeast(int whole) {
        return Math.toIntExact(((long) numerator * whole + denominator - 1) / denominator);
    }

    /** The smallest number of ayes that exceeds this share of {@code whole}. */
    public int neededMoreThan(int whole) {
        return Math.toIntExact((long) numerator * whole / denominator + 1);
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
