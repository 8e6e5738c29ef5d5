package socai.spine;

import java.util.List;
import java.util.function.Function;

/** A sentence for people in Vietnamese and English; {@code {name}} stands for the value of the fact of that name. */
public record Text(String vi, String en) {

    public static final Text NONE = new Text("", "");

    public String in(String language) {
        return "en".equals(language) ? en : vi;
    }

    /** The sentence with facts and parameters filled in; an erased fact reads as {@code erased}. */
    public static String fill(String template, List<Fact> facts, Function<Fact, String> shown) {
        String filled = template;
        for (Fact fact : facts) {
            filled = filled.replace("{" + fact.name() + "}", shown.apply(fact));
        }
        return filled;
    }
}
