package socai.web.pages.dues.bank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import socai.dues.read.payers.ListDuesPayers.Line;
import socai.membership.read.FoldedName;

/** Finds the members whom the text of a transfer names, by the number of their card or by their whole name. */
final class Whose {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.\\-]\\d+)*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");
    private static final int SHORTEST_CARD = 6;
    private static final int LONGEST_NAME = 7;

    private final Map<String, Line> cards = new HashMap<>();
    private final Map<String, List<Line>> names = new HashMap<>();

    Whose(List<Line> members) {
        for (Line member : members) {
            member.card()
                    .map(Whose::digits)
                    .filter(card -> card.length() >= SHORTEST_CARD)
                    .ifPresent(card -> cards.put(card, member));
            String name = String.join(" ", words(FoldedName.of(member.name())));
            // One syllable alone is a word of any text.
            if (name.indexOf(' ') > 0) {
                names.computeIfAbsent(name, any -> new ArrayList<>()).add(member);
            }
        }
    }

    /** By the number of a card, with or without its dots. */
    Set<Line> byCard(String text) {
        Set<Line> found = new LinkedHashSet<>();
        List<String> pieces = new ArrayList<>();
        Matcher numbers = NUMBER.matcher(text);
        int end = -1;
        while (numbers.find()) {
            // Blanks within a number: 38 016 842.
            boolean next = end >= 0 && text.substring(end, numbers.start()).isBlank();
            if (!next) {
                pieces.clear();
            }
            pieces.add(digits(numbers.group()));
            end = numbers.end();
            for (int from = 0; from < pieces.size(); from++) {
                Line member = cards.get(String.join("", pieces.subList(from, pieces.size())));
                if (member != null) {
                    found.add(member);
                }
            }
        }
        return found;
    }

    /** By the whole name; of names within longer ones only the longer ones. Marks decide where only they differ. */
    Set<Line> byName(String text) {
        List<String> words = words(FoldedName.of(text));
        Set<Line> found = new LinkedHashSet<>();
        int at = 0;
        while (at < words.size()) {
            int length = Math.min(LONGEST_NAME, words.size() - at);
            while (length > 1 && !names.containsKey(String.join(" ", words.subList(at, at + length)))) {
                length--;
            }
            if (length > 1) {
                found.addAll(marked(
                        names.getOrDefault(String.join(" ", words.subList(at, at + length)), List.of()), text));
            }
            at += Math.max(1, length);
        }
        return found;
    }

    private static List<Line> marked(List<Line> same, String written) {
        String text = FoldedName.lower(written);
        List<Line> exact = same.stream()
                .filter(member -> text.contains(FoldedName.lower(member.name())))
                .toList();
        return exact.isEmpty() ? same : exact;
    }

    private static List<String> words(String folded) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(folded);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    private static String digits(String text) {
        return text.chars()
                .filter(c -> c >= '0' && c <= '9')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
