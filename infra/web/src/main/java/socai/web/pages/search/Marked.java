package socai.web.pages.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import socai.membership.read.FoldedName;

/** A name in parts: words that begin as something that was typed stand out. */
public record Marked(String text, boolean found) {

    static List<Marked> of(String name, String typed) {
        List<String> wanted = Arrays.stream(FoldedName.of(typed).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        List<Marked> parts = new ArrayList<>();
        for (String word : name.split(" ")) {
            String folded = FoldedName.of(word);
            boolean found = wanted.stream().anyMatch(folded::startsWith);
            String before = parts.isEmpty() ? "" : " ";
            if (!parts.isEmpty() && parts.getLast().found() == found) {
                parts.add(new Marked(parts.removeLast().text() + before + word, found));
            } else if (found) {
                if (!before.isEmpty()) {
                    parts.add(new Marked(parts.removeLast().text() + before, false));
                }
                parts.add(new Marked(word, true));
            } else {
                parts.add(new Marked(before + word, false));
            }
        }
        return parts;
    }
}
