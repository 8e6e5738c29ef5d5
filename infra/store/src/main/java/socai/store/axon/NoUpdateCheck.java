package socai.store.axon;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;

/**
 * Keeps Axon's update checker out of every application that holds this module.
 *
 * <p>The checker posts machine id, operating system and library list to its vendor one second after the start. A
 * property could be forgotten or overridden; this filter cannot.
 */
final class NoUpdateCheck implements AutoConfigurationImportFilter {

    private static final String UPDATE_CHECKER =
            "org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration";

    @Override
    public boolean[] match(@Nullable String[] candidates, AutoConfigurationMetadata metadata) {
        boolean[] kept = new boolean[candidates.length];
        for (int i = 0; i < candidates.length; i++) {
            kept[i] = !UPDATE_CHECKER.equals(candidates[i]);
        }
        return kept;
    }
}
