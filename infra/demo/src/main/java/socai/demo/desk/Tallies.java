package socai.demo.desk;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import socai.spine.Command;
import socai.spine.write.Catalogue;

/** Counts what was asked and how it came out. */
public final class Tallies {

    private final Map<String, Integer> accepted = new TreeMap<>();
    private final Map<String, Integer> refused = new TreeMap<>();
    private int commands;

    void accepted(Command command) {
        commands++;
        accepted.merge(Catalogue.nameOf(command.getClass()), 1, Integer::sum);
    }

    void refused(List<String> rules) {
        commands++;
        rules.forEach(rule -> refused.merge(rule, 1, Integer::sum));
    }

    /** Commands so far, without those of the import. */
    public int commands() {
        return commands;
    }

    /** By the logical name of the command. */
    public Map<String, Integer> accepted() {
        return Collections.unmodifiableMap(accepted);
    }

    /** By the id of the violated rule. */
    public Map<String, Integer> refused() {
        return Collections.unmodifiableMap(refused);
    }
}
