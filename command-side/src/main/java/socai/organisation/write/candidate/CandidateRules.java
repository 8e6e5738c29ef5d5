package socai.organisation.write.candidate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socai.spine.Anchors;
import socai.spine.OfficeKind;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.write.Circumstances;

/** What is asked of whoever takes an office, in whichever way it is given; nothing where nothing is published. */
public final class CandidateRules {

    private static final String OFFICES = "offices-for-official-members";
    private static final String LOWEST_INSPECTION = "inspection-commission-lowest-rank";

    private CandidateRules() {}

    /** @param from first day in office */
    public static List<Rule> of(
            Optional<Candidate> candidate, OfficeKind office, LocalDate from, Circumstances circumstances) {
        List<Rule> rules = new ArrayList<>();
        candidate.ifPresent(found -> {
            published(OFFICES, circumstances)
                    .map(offices -> new OfficeOfOfficialMember(
                            office, circumstances.act().office().kind(), found.standing(), from, offices))
                    .ifPresent(rules::add);
            published(LOWEST_INSPECTION, circumstances)
                    .map(lowest -> new InspectionAtThisRank(office, found.body(), lowest))
                    .ifPresent(rules::add);
        });
        return rules;
    }

    private static Optional<Parameter> published(String key, Circumstances circumstances) {
        return circumstances.policies().has(key, Anchors.act(circumstances.date()))
                ? Optional.of(circumstances.parameter(key))
                : Optional.empty();
    }
}
