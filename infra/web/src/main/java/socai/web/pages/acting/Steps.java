package socai.web.pages.acting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import socai.spine.read.Sentences;

/** Which command takes a file on and who gives it, from {@code acts.tsv}: for pointing the way, the rules alone decide. */
public final class Steps {

    private static final Steps PACKAGED = new Steps();

    /**
     * @param from    the stage that the file is in
     * @param goal    the stage that the command leads to
     * @param command its logical name
     * @param turn    {@code cell} or {@code committee}
     * @param limit   the kind of limit that runs meanwhile; empty for none
     */
    public record Next(String kind, String from, String goal, String command, String turn, String limit) {

        public boolean cell() {
            return turn.equals("cell");
        }

        /** Whether it lies with the organisation into which the file goes. */
        public boolean receiver() {
            return turn.equals("receiver");
        }

        /** Its words among the texts. */
        public String key() {
            return "turn." + kind + "." + goal;
        }
    }

    /** @param form the form code that the command attaches; empty when it is another kind of act */
    private record Supply(String kind, String need, String command) {}

    /** A rule that a command will be checked by and the parameter that decides it; either may be empty. */
    public record Check(String command, String rule, String parameter) {}

    /** A field that is asked only with the values of a choice that a parameter lists. */
    record When(String command, String field, String choice, String parameter) {}

    /** A text of a command that is one of the kinds of organisation which a parameter lists. */
    record Listed(String command, String field, String parameter) {}

    /** A part of the menu of acts, with the commands in it. */
    public record Group(String key, List<String> commands) {}

    /** The codes that a text of a command is one of; {@code command} is {@code *} for all. */
    private record Codes(String command, String field, String words, List<String> values) {}

    private final Map<String, String> remedies;
    private final List<Codes> codes;
    private final List<When> whens;
    private final List<Listed> listed;
    private final Map<String, String> among;
    private final Map<String, List<String>> then;
    private final List<Group> groups;
    private final List<Check> checks;
    private final Set<String> reviewed;
    private final Set<String> receiving;
    private final List<Next> steps;
    private final List<Supply> supplies;

    private Steps() {
        List<List<String>> rows = rows();
        steps = rows.stream()
                .filter(row -> row.getFirst().equals("step"))
                .map(row -> new Next(
                        row.get(1),
                        row.get(2),
                        row.get(3),
                        row.get(4),
                        row.get(5),
                        row.get(6).equals("-") ? "" : row.get(6)))
                .toList();
        checks = rows.stream()
                .filter(row -> row.getFirst().equals("rule"))
                .map(row -> new Check(
                        row.get(1),
                        row.get(2).equals("-") ? "" : row.get(2),
                        row.get(3).equals("-") ? "" : row.get(3)))
                .toList();
        remedies = rows.stream()
                .filter(row -> row.getFirst().equals("remedy"))
                .collect(Collectors.toUnmodifiableMap(row -> row.get(1), row -> row.get(2)));
        codes = rows.stream()
                .filter(row -> row.getFirst().equals("codes"))
                .map(row -> new Codes(
                        row.get(1), row.get(2), row.get(3), List.of(row.get(4).split(";"))))
                .toList();
        whens = rows.stream()
                .filter(row -> row.getFirst().equals("when"))
                .map(row -> new When(row.get(1), row.get(2), row.get(3), row.get(4)))
                .toList();
        listed = rows.stream()
                .filter(row -> row.getFirst().equals("listed"))
                .map(row -> new Listed(row.get(1), row.get(2), row.get(3)))
                .toList();
        among = rows.stream()
                .filter(row -> row.getFirst().equals("among"))
                .collect(Collectors.toUnmodifiableMap(row -> row.get(1), row -> row.get(2)));
        then = rows.stream()
                .filter(row -> row.getFirst().equals("then"))
                .collect(Collectors.groupingBy(
                        row -> row.get(1), Collectors.mapping(row -> row.get(2), Collectors.toUnmodifiableList())));
        groups = rows.stream()
                .filter(row -> row.getFirst().equals("group"))
                .collect(Collectors.groupingBy(
                        row -> row.get(1),
                        LinkedHashMap::new,
                        Collectors.mapping(row -> row.get(2), Collectors.toUnmodifiableList())))
                .entrySet()
                .stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
        reviewed = rows.stream()
                .filter(row -> row.getFirst().equals("review"))
                .map(row -> row.get(1))
                .collect(Collectors.toUnmodifiableSet());
        receiving = rows.stream()
                .filter(row -> row.getFirst().equals("receiving"))
                .map(row -> row.get(1))
                .collect(Collectors.toUnmodifiableSet());
        supplies = rows.stream()
                .filter(row -> row.getFirst().equals("need"))
                .map(row -> new Supply(row.get(1), row.get(2), row.get(3)))
                .toList();
    }

    public static Steps packaged() {
        return PACKAGED;
    }

    /** What comes after this stage. */
    public Optional<Next> after(String kind, String stage) {
        return steps.stream()
                .filter(next -> next.kind().equals(kind) && next.from().equals(stage))
                .findFirst();
    }

    /** The same towards the stage that this very file enters next: one kind of file may have several ways. */
    public Optional<Next> towards(String kind, String stage, Optional<String> goal) {
        return steps.stream()
                .filter(next -> next.kind().equals(kind)
                        && next.from().equals(stage)
                        && goal.filter(next.goal()::equals).isPresent())
                .findFirst()
                .or(() -> after(kind, stage));
    }

    /** What the level does on whose endorsement a letter waits: no stage of its own is entered by it. */
    public Optional<Next> endorsing(String kind, String stage) {
        return steps.stream()
                .filter(next -> next.kind().equals(kind) && next.from().equals(stage))
                .filter(next -> next.turn().equals("level"))
                .findFirst();
    }

    /** Whether the command is an act of the organisation that receives. */
    public boolean receiving(String command) {
        return receiving.contains(command);
    }

    /** The command that brings what is missing; a paper without a line of its own is attached. */
    public Optional<String> supplying(String kind, String need) {
        return supplies.stream()
                .filter(supply -> supply.kind().equals(kind))
                .filter(supply -> supply.need().equals(need) || supply.need().equals("*"))
                .map(Supply::command)
                .findFirst();
    }

    /** The rules of a command that are worth knowing before it is filled in. */
    public List<Check> checks(String command) {
        return checks.stream().filter(check -> check.command().equals(command)).toList();
    }

    /** What a text of this command may be, in words; empty where it is free. */
    List<FormField.Option> codes(String command, String field, String language) {
        return codes.stream()
                .filter(one -> one.field().equals(field)
                        && (one.command().equals("*") || one.command().equals(command)))
                .flatMap(one -> one.values().stream().map(value -> option(command, one.words(), value, language)))
                .toList();
    }

    /** The fields of this command that are asked only with some values of a choice. */
    List<When> whens(String command) {
        return whens.stream().filter(when -> when.command().equals(command)).toList();
    }

    /** The fields of this command that are chosen from a published list. */
    List<Listed> listed(String command) {
        return listed.stream().filter(one -> one.command().equals(command)).toList();
    }

    /** A code that is printed on the paper itself is told with its name. */
    private static FormField.Option option(String command, String words, String value, String language) {
        String name = Sentences.packaged()
                .find(Sentences.contextOf(command), words + value, language)
                .orElse(value);
        return new FormField.Option(
                value, words.startsWith("enum.") || name.equals(value) ? name : value + ", " + name);
    }

    /** What somebody must be to the organisation, of {@code PersonStatus}, to be chosen for this command; absent: anything. */
    Optional<String> among(String command) {
        return Optional.ofNullable(among.get(command));
    }

    /** The commands that usually come after this one, about what it wrote. */
    List<String> then(String command) {
        return then.getOrDefault(command, List.of());
    }

    /** The command that mends what this rule found. */
    public Optional<String> mending(String rule) {
        return Optional.ofNullable(remedies.get(rule));
    }

    /** The menu of acts, in its order; a command may stand in two parts. */
    public List<Group> groups() {
        return groups;
    }

    /** Whether a command is shown once more in sentences before it is written: it cannot be taken back. */
    public boolean reviewed(String command) {
        return reviewed.contains(command);
    }

    private static List<List<String>> rows() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Steps.class.getResourceAsStream("/socai/web/acts.tsv")),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
