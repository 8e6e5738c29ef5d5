package socai.spine.read;

import java.util.List;
import java.util.Set;
import socai.spine.Recorded;

/**
 * A pure function from events to row changes, rebuildable from event zero at any time. A change of its tables or its
 * meaning raises the version: the new one is built beside the old and all queries switch at once.
 *
 * <p>Events of one stream arrive in their order; streams among each other may arrive in any order. So each stream sets
 * columns of its own ({@link Rows#set} merges), and nothing depends on which stream came first.
 */
public interface Projection {

    /** In upper camel case: processor {@code ReadModel_<name>_v<version>}, schema {@code rm_<name>_v<version>}. */
    String name();

    int version();

    List<Table> tables();

    /** The names of the stream types whose events it wants. */
    Set<String> streamTypes();

    void apply(Recorded event, Rows rows);

    default String processor() {
        return "ReadModel_" + name() + "_v" + version();
    }

    default String schema() {
        return "rm_" + name().replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(java.util.Locale.ROOT) + "_v"
                + version();
    }
}
