package socai.app.formats;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A rule that is given a parameter or a limit which is no number to be compared by it.
 *
 * @param why  what the rule does with it; empty where no published version of the parameter is a number at all
 * @param keys the parameters
 */
record NoLimit(String rule, String why, Set<String> keys) {

    private static NoLimit words(String rule, String... keys) {
        return new NoLimit(rule, "", Set.of(keys));
    }

    private static NoLimit told(String rule, String why, String... keys) {
        return new NoLimit(rule, why, Set.of(keys));
    }

    static List<NoLimit> all() {
        return Stream.of(bodies(), words(), numbers(), recorded())
                .flatMap(List::stream)
                .toList();
    }

    /** Who decides, issues or keeps. */
    private static List<NoLimit> bodies() {
        return List.of(
                words("dues.competent-for-relief", "dues-relief-decider"),
                words("dues.competent-for-deferral", "dues-deferral-decider"),
                words("membership.badge-body-there", "badge-decider-bodies"),
                words("membership.badge-day-body", "badge-decider-bodies"),
                words("membership.competent-body", "admission-decider-bodies", "over-age-decider-bodies"),
                words("membership.recognition-extended-by-decider", "recognition-decider-bodies"),
                words("membership.not-the-decider", "admission-decider-bodies", "over-age-decider-bodies"),
                words("membership.readmission-province", "readmission-consent"),
                words("membership.reorganisation-decided-above", "organisation-setup-decider"),
                words("membership.correction-file-keeper", "member-file-keeper"),
                words("membership.file-kept-here", "member-file-keeper"),
                words(
                        "membership.transfer-letter-issuer",
                        "transfer-letter-level-internal",
                        "transfer-letter-level-outside"),
                words("membership.direct-superior", "ceremony-late-consent"),
                words("membership.forwarded", "admission-forwarding"),
                words("membership.grassroots-certifies", "background-check-certified"),
                words("membership.grassroots-forwards", "admission-forwarding"),
                words("organisation.decided-by-competent-body", "organisation-setup-decider"),
                words("organisation.congress-opening-told", "congress-opening-asked"),
                words("organisation.given-by-two", "four-eyes-offices"),
                words("organisation.type-of-its-time", "organisation-types"),
                words("organisation.office-of-official-member", "offices-for-official-members"),
                words("organisation.committee-of-official-members", "committees-for-official-members"),
                words("organisation.inspection-commission-rank", "inspection-commission-lowest-rank"),
                words("spine.office-may-do-this"),
                words("spine.paper-entry-allowed"));
    }

    /** Codes of which something must be one, and what must be said or there. */
    private static List<NoLimit> words() {
        return List.of(
                words(
                        "membership.readmission-end-not-barred",
                        "readmission-barred-ends",
                        "readmission-barred-unless-hardship"),
                words("membership.readmission-no-barring-cause", "readmission-excluded-reasons"),
                words("membership.recognition-form-belongs", "recognition-documents"),
                words("membership.recognition-file-complete", "recognition-documents"),
                words("membership.badge-award-day", "badge-award-days"),
                words("membership.exemption-end-given", "exemption-reasons-until"),
                words("membership.exemption-reason-known", "exemption-reasons"),
                words("membership.leave-no-open-violation", "leave-needs-no-open-violation"),
                words("membership.removal-ground-known", "removal-grounds"),
                words("membership.removal-reminders-given", "removal-grounds-reminders"),
                words("membership.correction-field-open", "correction-request-fields"),
                words("membership.exempt-on-the-roll", "vote-base-rule"),
                words("membership.check-subjects", "background-check-subjects"),
                words("membership.check-clear", "background-check-subjects"),
                words("membership.check-complete", "background-check-subjects"),
                words("membership.check-covers-all", "background-check-required"),
                words("membership.check-left-out-reason", "background-check-left-out"),
                words("membership.check-answered", "background-check-certified"),
                words("membership.check-not-certified", "background-check-certified"),
                words("membership.ceremony-clock-started", "ceremony-clock-event"),
                words("membership.record-after-ceremony", "member-record-forms"),
                words("membership.file-rebuilt", "restored-file-papers"),
                words("membership.transfer-file-at-hand", "lost-file-restored-before"),
                words("membership.paper-in-order", "admission-document-precedence"),
                words("membership.application-before-cv", "admission-document-precedence"),
                words("membership.papers-complete", "admission-document-order"),
                words("membership.sponsor-official", "sponsor-variants"),
                words("membership.vote-form", "vote-forms"),
                words("membership.number-free-in-term", "number-series-scope"));
    }

    /** Numbers that the rule cites or shows, and that something else is judged or counted by. */
    private static List<NoLimit> numbers() {
        return List.of(
                told(
                        "membership.vote-counted",
                        "the votes must add up; the share says only whether the proposal passed",
                        "admission-forward-ratio",
                        "admission-vote-ratio",
                        "exemption-vote-ratio",
                        "leave-vote-ratio",
                        "ordinary-vote-ratio",
                        "recognition-vote-ratio",
                        "removal-vote-ratio",
                        "sympathiser-vote-ratio"),
                told(
                        "membership.decision-clock",
                        "tells how late a decision is and always holds",
                        "admission-decision-deadline",
                        "admission-decision-extension"),
                told(
                        "membership.sympathiser-review-clock",
                        "tells how late a review is and always holds",
                        "sympathiser-review-interval"),
                told(
                        "membership.recognition-extended-once",
                        "once, however long; the length is another rule",
                        "recognition-decision-extension"),
                told("membership.badge-money-published", "the sum that is paid", "base-salary"),
                told(
                        "membership.join-code-of-cell",
                        "only a cell shares a code; the time is the code's",
                        "join-code-minutes"),
                told(
                        "organisation.first-meeting-inside",
                        "the first day of a term is counted by it before",
                        "term-numbers-begin"),
                told(
                        "organisation.term-has-begun",
                        "the first day of a term is counted by it before",
                        "term-numbers-begin"),
                told(
                        "organisation.terms-in-order",
                        "the first day of a term is counted by it before",
                        "term-numbers-begin"),
                told(
                        "organisation.term-between-neighbours",
                        "the first day of a term is counted by it before",
                        "term-numbers-begin"));
    }

    /** Limits with a length that the rule finds in the file, and only asks whether they are there. */
    private static List<NoLimit> recorded() {
        return List.of(words("membership.clock-runs"), words("membership.not-yet-reported"));
    }
}
