package socai.membership.write.admission;

import java.time.LocalDate;
import socai.membership.write.deciding.Competence;
import socai.membership.write.deciding.Superiors;
import socai.spine.Anchors;
import socai.spine.Personal;
import socai.spine.Policies;
import socai.spine.Seen;
import socai.spine.write.Reader;

/**
 * What must be known to say who decides on an applicant: the organisations above the cell, and the applicant's age at
 * the cell's vote.
 */
public record Route(Superiors superiors, Seen<Applicant> applicant) {

    /** As it is on the day of the act. */
    public static Route read(AdmissionFile file, LocalDate on, Reader reader) {
        return new Route(Superiors.above(file.cell(), on, reader), Applicant.read(file.person(), reader));
    }

    /** The body that the regulation in force on the day of the act names. */
    public Competence competence(AdmissionFile file, Policies policies, Anchors at) {
        return Competence.of(
                superiors,
                policies.parameter("admission-decider-bodies", at),
                policies.parameter("over-age-decider-bodies", at),
                overAge(file, policies));
    }

    /** Above the highest age on the day of the cell's vote; where the birth date was erased, the consent tells. */
    private boolean overAge(AdmissionFile file, Policies policies) {
        return file.proposal()
                .vote()
                .map(vote -> applicant
                        .value()
                        .ageInMonths(vote.on())
                        .flatMap(Personal::value)
                        .map(months -> months > highestAge(policies, vote.on()))
                        .orElse(file.papers().overAgeConsent().isPresent()))
                .orElse(false);
    }

    private static int highestAge(Policies policies, LocalDate vote) {
        return policies.parameter("admission-max-age-months", Anchors.act(vote)).number();
    }
}
