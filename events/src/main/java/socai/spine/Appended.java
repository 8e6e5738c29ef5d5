package socai.spine;

/** Which events a decision wrote: {@code count} of them from {@code first} on in {@code stream}. */
public record Appended(String type, String stream, long first, int count) {}
