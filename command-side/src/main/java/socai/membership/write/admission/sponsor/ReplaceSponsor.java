package socai.membership.write.admission.sponsor;

import java.time.LocalDate;
import java.util.Optional;
import socai.membership.events.AdmissionId;
import socai.membership.events.SponsorKind;
import socai.membership.write.admission.AdmissionCommand;
import socai.membership.write.admission.Applicant;
import socai.spine.Logical;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.Plain;
import socai.spine.Seen;
import socai.spine.TextForm;

/**
 * Puts another sponsor in the place of one who was named.
 *
 * @param oldKind          of the one who answers no longer
 * @param oldSponsor       the member who answers no longer; absent for a committee
 * @param sponsor          the member who answers now; absent for a committee
 * @param jointSince       since when the member and the applicant have been in the same unit; absent for a committee
 * @param resolutionNumber the committee's resolution; absent for a member
 */
@Logical("membership.ReplaceSponsor")
public record ReplaceSponsor(
        AdmissionId admission,
        SponsorKind oldKind,
        Optional<PersonId> oldSponsor,
        SponsorKind kind,
        Optional<PersonId> sponsor,
        Optional<LocalDate> jointSince,
        @Plain(TextForm.NUMBER) Optional<String> resolutionNumber,
        @Personal.Label("membership.sponsor-reason") Personal<String> reason)
        implements AdmissionCommand {

    /** @throws IllegalArgumentException when the parts do not belong to the kinds */
    public ReplaceSponsor {
        Proposed.requireParts(kind, sponsor, jointSince, resolutionNumber);
        if (oldSponsor.isPresent() != (oldKind == SponsorKind.OFFICIAL_MEMBER)) {
            throw new IllegalArgumentException("a member who is replaced is named, a committee is not");
        }
    }

    @Logical("membership.ReplaceSponsor.Facts")
    public record Facts(Seen<Vouching> standing, Seen<Applicant> applicant) {}

    Proposed proposed() {
        return new Proposed(kind, sponsor, jointSince, resolutionNumber);
    }
}
