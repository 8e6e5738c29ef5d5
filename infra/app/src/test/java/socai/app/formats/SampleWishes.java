package socai.app.formats;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import socai.membership.events.AdmissionChoice;
import socai.membership.events.AdmissionField;
import socai.membership.events.SponsorKind;
import socai.membership.write.admission.decision.DecideAdmission;
import socai.organisation.write.rename.RenameOrganisation;
import socai.spine.Anchors;
import socai.spine.NoPolicyInForce;
import socai.spine.Parameter;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.journal.Written;
import socai.spine.write.Catalogue;

/** What a generated sample must look like where a constructor checks its components. */
final class SampleWishes {

    static final String HASH = "0123456789abcdef".repeat(4);
    static final String UUID = "01234567-89ab-5cde-8f01-23456789abcd";

    private static final Map<String, Function<Samples, Object>> BY_COMPONENT = Map.ofEntries(
            Map.entry("CommandId.raw", samples -> UUID),
            Map.entry("Deadline.unit", samples -> "months"),
            Map.entry("EstablishOrganisation.type", samples -> "dang-bo-xa"),
            Map.entry("EstablishOrganisation.code", samples -> samples.optional(() -> "12.345")),
            // A refusal says why, an admission does not.
            Map.entry(
                    "DecideAdmission.choice",
                    samples -> samples.full() ? AdmissionChoice.REFUSE : AdmissionChoice.ADMIT),
            // A member sponsors by name and time together, a committee by the number of its resolution.
            Map.entry(
                    "NameSponsor.kind",
                    samples -> samples.full() ? SponsorKind.OFFICIAL_MEMBER : SponsorKind.YOUTH_UNION_COMMITTEE),
            Map.entry(
                    "NameSponsor.resolutionNumber",
                    samples -> samples.full() ? Optional.empty() : Optional.of("12-NQ/ĐTN")),
            Map.entry(
                    "ReplaceSponsor.oldKind",
                    samples -> samples.full() ? SponsorKind.OFFICIAL_MEMBER : SponsorKind.TRADE_UNION_COMMITTEE),
            Map.entry(
                    "ReplaceSponsor.kind",
                    samples -> samples.full() ? SponsorKind.OFFICIAL_MEMBER : SponsorKind.YOUTH_UNION_COMMITTEE),
            Map.entry(
                    "ReplaceSponsor.resolutionNumber",
                    samples -> samples.full() ? Optional.empty() : Optional.of("12-NQ/ĐTN")),
            Map.entry("ChangeOrganisationRank.type", samples -> "dang-bo-xa"),
            Map.entry("TypeOfItsTime.lists", samples -> List.of(types())),
            // A date is corrected by a date, a number by a number.
            Map.entry(
                    "CorrectAdmissionRecord.field",
                    samples -> samples.full() ? AdmissionField.APPLICATION_DATE : AdmissionField.RESOLUTION_NUMBER),
            Map.entry(
                    "CorrectAdmissionRecord.number",
                    samples -> samples.full()
                            ? Optional.empty()
                            : Optional.of(Personal.of(PersonId.of("per-" + UUID), "07-NQ/CB"))),
            Map.entry("Parameter.value", samples -> "12"),
            Map.entry("Parameter.unit", samples -> "months"),
            Map.entry(
                    "PolicyIsInForce.missing",
                    samples -> new NoPolicyInForce("probation-length", LocalDate.of(2026, 3, 14))),
            // Either a dossier or an organisation.
            Map.entry("Within.organisation", samples -> Optional.empty()),
            // Values that a search knows.
            Map.entry("SearchPeople.status", samples -> Optional.of("OFFICIAL")),
            Map.entry("SearchPeople.age", samples -> Optional.of("OVER_60")),
            Map.entry("SearchPeople.limit", samples -> Optional.of("LATE")),
            Map.entry("ExportPeople.status", samples -> Optional.of("OFFICIAL")),
            Map.entry("ExportPeople.age", samples -> Optional.of("OVER_60")),
            Map.entry("ExportPeople.limit", samples -> Optional.of("LATE")),
            Map.entry("Attempt.command", samples -> written(samples, RenameOrganisation.class)),
            Map.entry("Attempt.facts", samples -> written(samples, DecideAdmission.Facts.class)));

    private static final Map<String, String> BY_NAME =
            Map.of("sha256", HASH, "fileHash", HASH, "mappingHash", HASH, "contentHash", HASH, "ratio", "2/3");

    private SampleWishes() {}

    private static Parameter types() {
        return Published.BOOK.parameter("organisation-types", Anchors.act(LocalDate.of(2026, 9, 1)));
    }

    static Optional<Object> of(Class<?> record, String component, Samples samples) {
        return Optional.ofNullable(BY_COMPONENT.get(record.getSimpleName() + "." + component))
                .map(wish -> wish.apply(samples));
    }

    /** With accents, so that the bytes of the file say how text is encoded. */
    static String text(String component) {
        return BY_NAME.getOrDefault(component, component + " số 1");
    }

    private static Written written(Samples samples, Class<?> type) {
        return new Written(Catalogue.nameOf(type), samples.optional(() -> samples.of(type)));
    }
}
