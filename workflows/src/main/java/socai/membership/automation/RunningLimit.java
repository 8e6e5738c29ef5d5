package socai.membership.automation;

import socai.spine.time.Deadline;

/**
 * A limit of a dossier that runs and was not reported yet, as a read model proposes it; the dossier decides again.
 *
 * @param kind which limit, by the name that the read model gives it
 */
public record RunningLimit(String dossier, String kind, Deadline deadline) {}
