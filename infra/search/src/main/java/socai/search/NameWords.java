package socai.search;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import socai.membership.read.FoldedName;

/**
 * A text as the index sees it: words in lower case and one form, with their marks and without.
 *
 * @param marked with marks
 * @param folded the same words without
 */
public record NameWords(List<String> marked, List<String> folded) {

    /** Longer than any name; what stands behind is not looked for. */
    private static final int MOST = 12;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    public static NameWords of(String text) {
        List<String> marked = BETWEEN.splitAsStream(FoldedName.lower(text))
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .toList();
        return new NameWords(marked, marked.stream().map(FoldedName::of).toList());
    }

    public boolean isEmpty() {
        return marked.isEmpty();
    }

    /** Whether this word was written with marks; one without stands for all. */
    public boolean isMarked(int word) {
        return !marked.get(word).equals(folded.get(word));
    }

    public boolean hasMarks() {
        return !marked.equals(folded);
    }

    /** The whole, and what remains when words are taken off its beginning. */
    public static Stream<String> ends(List<String> words) {
        return IntStream.range(0, words.size()).mapToObj(from -> whole(words.subList(from, words.size())));
    }

    public static String whole(List<String> words) {
        return String.join(" ", words);
    }
}
