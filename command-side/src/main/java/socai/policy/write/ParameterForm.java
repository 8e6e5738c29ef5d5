package socai.policy.write;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import socai.organisation.events.OrganisationForm;
import socai.organisation.events.OrganisationRank;
import socai.policy.events.PublishedParameter;
import socai.spine.OfficeKind;
import socai.spine.Ratio;
import socai.spine.Text;

/** How a parameter's value is written, by its unit; the rules that ask for it rely on this form. */
public final class ParameterForm {

    private static final Pattern KEY = Pattern.compile("[a-z0-9]+([.-][A-Za-z0-9]+)*");
    private static final Pattern CODE = Pattern.compile("[\\p{Lu}\\d][\\p{Lu}\\d_.-]*");
    private static final Pattern RIGHT = Pattern.compile("(" + constants(OfficeKind.values()) + ")@(HERE|ABOVE)");

    /** Code, rank, form and both names of a kind of organisation; a code is no longer than a command can say. */
    private static final Pattern ORGANISATION_TYPE =
            Pattern.compile("(?=[^|]{1,24}\\|)[a-z0-9]+(-[a-z0-9]+)*\\|(" + constants(OrganisationRank.values())
                    + ")\\|(" + constants(OrganisationForm.values()) + ")\\|[^|;{}]+\\|[^|;{}]+(\\|pilot)?");

    private static final Predicate<String> WHOLE_NUMBER = parses(text -> {
        if (Integer.parseInt(text) < 0) {
            throw new NumberFormatException("negative");
        }
    });

    /** Unit → what may stand there. Numbers are whole and fit an int, years no more than the five of a term; a share is n/m; codes are joined by {@code ;}. */
    private static final Map<String, Predicate<String>> UNITS = Map.ofEntries(
            Map.entry("", text -> true),
            Map.entry("body", text -> true),
            Map.entry("months", WHOLE_NUMBER),
            Map.entry("working-days", WHOLE_NUMBER),
            Map.entry("days", WHOLE_NUMBER),
            Map.entry("persons", WHOLE_NUMBER),
            Map.entry("years", Set.of("1", "2", "3", "4", "5")::contains),
            Map.entry("percent", WHOLE_NUMBER),
            Map.entry("minutes", WHOLE_NUMBER),
            Map.entry("vnd", WHOLE_NUMBER),
            Map.entry("ratio", parses(Ratio::parse)),
            Map.entry("bodies", parses(DecidingBodies::parse)),
            Map.entry("codes", text -> Arrays.stream(text.split(";", -1)).allMatch(CODE.asMatchPredicate())),
            Map.entry(
                    "organisation-types",
                    text -> Arrays.stream(text.split(";", -1))
                            .map(String::strip)
                            .allMatch(ORGANISATION_TYPE.asMatchPredicate())),
            Map.entry("rights", text -> Arrays.stream(text.split(" ", -1)).allMatch(RIGHT.asMatchPredicate())));

    private ParameterForm() {}

    /** What is wrong with it, as the rest of a sentence; empty when nothing is. */
    public static Optional<Text> flaw(PublishedParameter parameter) {
        if (!KEY.matcher(parameter.key()).matches()) {
            return Optional.of(new Text("khóa không đúng dạng", "the key is not well-formed"));
        }
        Predicate<String> form = UNITS.get(parameter.unit());
        if (form == null) {
            return Optional.of(new Text(
                    "không có đơn vị \"" + parameter.unit() + "\"", "there is no unit \"" + parameter.unit() + "\""));
        }
        if (parameter.value().isBlank() || !form.test(parameter.value())) {
            return Optional.of(new Text(
                    "giá trị \"" + parameter.value() + "\" không đúng dạng của đơn vị \"" + parameter.unit() + "\"",
                    "the value \"" + parameter.value() + "\" is not written as the unit \"" + parameter.unit()
                            + "\" asks"));
        }
        if (parameter.citedRegulation().isBlank()) {
            return Optional.of(new Text("thiếu văn bản được viện dẫn", "the cited regulation is missing"));
        }
        return Optional.empty();
    }

    private static String constants(Enum<?>... all) {
        return Arrays.stream(all).map(Enum::name).collect(Collectors.joining("|"));
    }

    private static Predicate<String> parses(Consumer<String> parser) {
        return text -> {
            try {
                parser.accept(text);
                return true;
            } catch (IllegalArgumentException e) {
                return false;
            }
        };
    }
}
