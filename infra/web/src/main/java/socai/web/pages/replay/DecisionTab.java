package socai.web.pages.replay;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socai.spine.OfficeKind;
import socai.spine.Origin;
import socai.spine.read.Page;
import socai.spine.read.Within;
import socai.spine.read.decisions.ListDecisions;

/**
 * One way of looking through the attempts.
 *
 * @param address its word in the address of the page
 * @param key     of its words among the texts
 */
record DecisionTab(
        String address, String key, Optional<Boolean> accepted, Optional<Origin> origin, Optional<OfficeKind> office) {

    private static final DecisionTab ALL = of("", "", Optional.empty());

    private static final DecisionTab[] TABS = {
        of("chap-nhan", "decisions.accepted", Optional.of(true)),
        of("tu-choi", "decisions.refused", Optional.of(false)),
        entered("tu-giay", "decisions.paper", Origin.PAPER),
        entered("tu-tep", "decisions.file", Origin.IMPORT),
        new DecisionTab(
                "tu-dong", "decisions.automatic", Optional.of(false), Optional.empty(), Optional.of(OfficeKind.SYSTEM))
    };

    private static DecisionTab of(String address, String key, Optional<Boolean> accepted) {
        return new DecisionTab(address, key, accepted, Optional.empty(), Optional.empty());
    }

    private static DecisionTab entered(String address, String key, Origin origin) {
        return new DecisionTab(address, key, Optional.empty(), Optional.of(origin), Optional.empty());
    }

    /** All attempts for a word that is none of ours. */
    static DecisionTab of(@Nullable String address) {
        return Arrays.stream(TABS)
                .filter(tab -> tab.address.equals(address))
                .findFirst()
                .orElse(ALL);
    }

    /** The key of its words for each address, in the order of the page. */
    static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        Arrays.stream(TABS).forEach(tab -> words.put(tab.address, tab.key));
        return words;
    }

    ListDecisions asked(Within within, Page page) {
        return new ListDecisions(within, accepted, origin, office, page);
    }
}
