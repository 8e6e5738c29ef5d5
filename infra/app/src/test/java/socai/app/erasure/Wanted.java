package socai.app.erasure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Looks for thousands of values in a text of many megabytes, by their words: one search per value would take an hour.
 * What stands between the words is not compared, so that a telephone number is found however it is spaced.
 */
final class Wanted {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** The values that begin with a word, each with its words. */
    private final Map<String, Map<String, List<String>>> byFirstWord = new HashMap<>();

    Wanted(Set<String> values) {
        for (String value : values) {
            List<String> words = words(value);
            byFirstWord
                    .computeIfAbsent(words.getFirst(), word -> new HashMap<>())
                    .put(value, words);
        }
    }

    Set<String> in(String text) {
        Set<String> found = new TreeSet<>();
        List<String> words = words(text);
        for (int first = 0; first < words.size(); first++) {
            int begin = first;
            byFirstWord.getOrDefault(words.get(first), Map.of()).forEach((value, wanted) -> {
                int end = begin + wanted.size();
                if (end <= words.size() && words.subList(begin, end).equals(wanted)) {
                    found.add(value);
                }
            });
        }
        return found;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>(Arrays.asList(BETWEEN_WORDS.split(text)));
        words.removeIf(String::isEmpty);
        return words;
    }
}
