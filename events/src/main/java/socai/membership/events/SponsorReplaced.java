package socai.membership.events;

import java.time.LocalDate;
import java.util.Optional;
import socai.spine.Logical;
import socai.spine.PersonId;
import socai.spine.Personal;

/**
 * Somebody else answers for the applicant from now on.
 *
 * @param oldKind          of who answered until now
 * @param oldSponsor       the official member who did; absent for a committee
 * @param sponsor          the official member who does now; absent for a committee
 * @param jointSince       since when the two have worked, studied or lived in the same unit
 * @param resolutionNumber the resolution of the mass organisation's committee
 */
@Logical("membership.SponsorReplaced")
public record SponsorReplaced(
        AdmissionId admission,
        LocalDate on,
        PersonId person,
        SponsorKind oldKind,
        Optional<PersonId> oldSponsor,
        SponsorKind kind,
        Optional<PersonId> sponsor,
        Optional<LocalDate> jointSince,
        Optional<String> resolutionNumber,
        @Personal.Label("membership.sponsor-reason") Personal<String> reason)
        implements AdmissionEvent {

    /** The new sponsor, as the file lists sponsors. */
    public SponsorNamed named() {
        return new SponsorNamed(admission, on, person, kind, sponsor, jointSince, resolutionNumber);
    }
}
