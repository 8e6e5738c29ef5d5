package socai.app.formats;

import static socai.app.formats.Side.ABOVE;
import static socai.app.formats.Side.AT_LEAST;
import static socai.app.formats.Side.AT_MOST;
import static socai.app.formats.Side.BELOW;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import socai.membership.events.AdmissionId;
import socai.membership.events.BackgroundCheckCompleted;
import socai.membership.events.CheckResult;
import socai.membership.events.ExemptionReason;
import socai.membership.events.RemovalGround;
import socai.spine.PersonId;

/** The rules by which so much time must or may have passed. */
final class LimitsOfPeriods {

    private static final AdmissionId FILE = AdmissionId.of("adm-00000000-0000-4000-8000-000000000001");
    private static final PersonId PERSON = PersonId.of("per-00000000-0000-4000-8000-000000000001");

    private LimitsOfPeriods() {}

    static List<RuleLimit> all() {
        return List.of(
                Limited.row("membership.readmission-gap", AT_LEAST, "readmission-min-gap", "leftOn", "day", "shortest"),
                Limited.row(
                        "membership.import-official-after-probation",
                        AT_LEAST,
                        "probation-length",
                        "admission",
                        "official",
                        "length"),
                Limited.row(
                        "membership.recognition-probation-served",
                        AT_LEAST,
                        "probation-length",
                        "admission",
                        "day",
                        "length"),
                Limited.row(
                        "membership.recognition-resolution-after-probation",
                        ABOVE,
                        "probation-length",
                        "admission",
                        "day",
                        "length"),
                Limited.row(
                        "membership.transfer-term-min", AT_LEAST, "temporary-transfer-min", "from", "until", "length"),
                Limited.row(
                        "membership.transfer-term-max", AT_MOST, "temporary-transfer-max", "from", "until", "length"),
                Limited.row(
                        "membership.sponsor-joint-months",
                        AT_LEAST,
                        "sponsor-min-joint-months",
                        "jointSince",
                        "on",
                        "minimum"),
                Limited.days(
                        "membership.certificate-valid",
                        AT_MOST,
                        "training-certificate-validity",
                        (limit, span) -> Map.of(
                                "certificateDate", Optional.of(span.start()), "on", span.day(), "validity", limit)),
                Limited.days(
                        "membership.check-papers-fresh",
                        AT_MOST,
                        "background-papers-validity",
                        (limit, span) -> Map.of(
                                "check",
                                Optional.of(new BackgroundCheckCompleted(
                                        FILE, span.start(), PERSON, CheckResult.CLEAR, "01-CV", Optional.empty())),
                                "opinions",
                                Optional.empty(),
                                "on",
                                span.day(),
                                "validity",
                                limit)),
                Limited.days(
                        "membership.exemption-mobile-work-short",
                        BELOW,
                        "exemption-mobile-work-max",
                        (limit, span) -> Map.of(
                                "reason",
                                ExemptionReason.MOBILE_WORK,
                                "until",
                                Optional.of(span.day()),
                                "day",
                                span.start(),
                                "longest",
                                limit)),
                new RuleLimit(
                        "membership.removal-education-tried",
                        AT_LEAST,
                        "removal-no-progress-months",
                        (limit, offset) -> Published.STARTS.stream()
                                .map(start -> Map.of(
                                        "ground",
                                        RemovalGround.LOST_WILL,
                                        "educatedOn",
                                        Optional.of(start),
                                        "day",
                                        limit.end(start).plusDays(offset),
                                        "grounds",
                                        limit.other("removal-grounds-education"),
                                        "shortest",
                                        limit.limit()))));
    }
}
