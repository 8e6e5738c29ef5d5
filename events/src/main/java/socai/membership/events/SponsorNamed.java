package socai.membership.events;

import java.time.LocalDate;
import java.util.Optional;
import socai.spine.Logical;
import socai.spine.PersonId;

/**
 * Somebody answers for the applicant (người giới thiệu).
 *
 * @param sponsor          the official member; absent when a committee of a mass organisation sponsors
 * @param jointSince       since when the two have worked, studied or lived in the same unit
 * @param resolutionNumber the resolution of the mass organisation's committee
 */
@Logical("membership.SponsorNamed")
public record SponsorNamed(
        AdmissionId admission,
        LocalDate on,
        PersonId person,
        SponsorKind kind,
        Optional<PersonId> sponsor,
        Optional<LocalDate> jointSince,
        Optional<String> resolutionNumber)
        implements AdmissionEvent {}
