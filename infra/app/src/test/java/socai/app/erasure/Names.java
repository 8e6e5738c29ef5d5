package socai.app.erasure;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Looks for thousands of names in a text of many megabytes, by its words: one search per name would take an hour. */
final class Names {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}’']+");
    private static final int LONGEST = 6;

    private Names() {}

    /** @param names of two to six words */
    static Set<String> in(String text, Set<String> names) {
        Set<String> found = new TreeSet<>();
        Set<String> beginnings =
                names.stream().map(name -> name.split(" ", 2)[0]).collect(Collectors.toSet());
        List<String> words = Arrays.asList(BETWEEN_WORDS.split(text));
        for (int first = 0; first < words.size(); first++) {
            // Hardly any word of a page begins a name; only those are put together with what follows.
            if (!beginnings.contains(words.get(first))) {
                continue;
            }
            for (int last = first + 2; last <= Math.min(words.size(), first + LONGEST); last++) {
                String candidate = String.join(" ", words.subList(first, last));
                if (names.contains(candidate)) {
                    found.add(candidate);
                }
            }
        }
        return found;
    }
}
