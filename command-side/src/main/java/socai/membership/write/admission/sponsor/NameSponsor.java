package socai.membership.write.admission.sponsor;

import java.time.LocalDate;
import java.util.Optional;
import socai.membership.events.AdmissionId;
import socai.membership.events.SponsorKind;
import socai.membership.write.admission.AdmissionCommand;
import socai.membership.write.admission.Applicant;
import socai.spine.Logical;
import socai.spine.PersonId;
import socai.spine.Plain;
import socai.spine.Seen;
import socai.spine.TextForm;

/**
 * Names who answers for the applicant (người giới thiệu): an official member, or the committee of the Youth Union or of
 * the trade union.
 *
 * @param sponsor          the member; absent for a committee
 * @param jointSince       since when the member and the applicant have been in the same unit; absent for a committee
 * @param resolutionNumber the committee's resolution; absent for a member
 */
@Logical("membership.NameSponsor")
public record NameSponsor(
        AdmissionId admission,
        SponsorKind kind,
        Optional<PersonId> sponsor,
        Optional<LocalDate> jointSince,
        @Plain(TextForm.NUMBER) Optional<String> resolutionNumber)
        implements AdmissionCommand {

    /** @throws IllegalArgumentException when the parts do not belong to the kind */
    public NameSponsor {
        Proposed.requireParts(kind, sponsor, jointSince, resolutionNumber);
    }

    public static NameSponsor member(AdmissionId admission, PersonId sponsor, LocalDate jointSince) {
        return new NameSponsor(
                admission,
                SponsorKind.OFFICIAL_MEMBER,
                Optional.of(sponsor),
                Optional.of(jointSince),
                Optional.empty());
    }

    public static NameSponsor committee(AdmissionId admission, SponsorKind kind, String resolutionNumber) {
        return new NameSponsor(admission, kind, Optional.empty(), Optional.empty(), Optional.of(resolutionNumber));
    }

    @Logical("membership.NameSponsor.Facts")
    public record Facts(Seen<Vouching> standing, Seen<Applicant> applicant) {}

    Proposed proposed() {
        return new Proposed(kind, sponsor, jointSince, resolutionNumber);
    }
}
