package socai.app.formats;

import static socai.app.formats.Side.AT_LEAST;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socai.membership.write.admission.Applicant;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.Seen;

/** The rules of age, to the day. */
final class LimitsOfAge {

    private static final PersonId PERSON = PersonId.of("per-" + SampleWishes.UUID);

    private LimitsOfAge() {}

    static List<RuleLimit> all() {
        return List.of(
                Limited.days(
                        "membership.import-old-enough",
                        AT_LEAST,
                        "admission-min-age-months",
                        (limit, span) -> Map.of(
                                "least",
                                limit,
                                "birthDate",
                                Personal.of(PERSON, span.start()),
                                "admission",
                                span.day())),
                Limited.days(
                        "membership.applicant-min-age",
                        AT_LEAST,
                        "admission-min-age-months",
                        (limit, span) -> Map.of("applicant", born(span.start()), "on", span.day(), "limit", limit)),
                Limited.untilNextMonth(
                        "membership.applicant-max-age",
                        "admission-max-age-months",
                        (limit, span) -> Map.of(
                                "applicant",
                                born(span.start()),
                                "on",
                                span.day(),
                                "limit",
                                limit,
                                "consent",
                                Optional.empty())),
                Limited.untilNextMonth(
                        "membership.youth-union-age",
                        "youth-union-max-age-months",
                        (limit, span) -> Map.of("applicant", born(span.start()), "on", span.day(), "limit", limit)));
    }

    private static Seen<Applicant> born(LocalDate day) {
        return new Seen<>("per-x", 0, new Applicant(true, Optional.of(Personal.of(PERSON, day))));
    }
}
