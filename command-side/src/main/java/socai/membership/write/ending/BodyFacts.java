package socai.membership.write.ending;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.write.deciding.NumberUse;
import socai.membership.write.deciding.Superiors;
import socai.membership.write.deciding.TermUse;
import socai.membership.write.voting.Committee;
import socai.organisation.write.Electorate;
import socai.spine.OrganisationId;
import socai.spine.Seen;
import socai.spine.write.Reader;

/**
 * What a decision of a body rests on.
 *
 * @param superiors  the organisations above the cell
 * @param body       the roll of the body that voted
 * @param numberUses dossiers that bear this decision number in this organisation already
 */
public record BodyFacts(Superiors superiors, Seen<Electorate> body, List<NumberUse> numberUses) {

    /** The term in which the number of the decision counts, where one is on record. */
    public Optional<TermUse> term(BodyReport report, LocalDate day, Reader reader) {
        return TermUse.read(
                NumberUse.CLAIM, report.organisation(), report.decisionNumber(), day, superiors.ids(), reader);
    }

    public static BodyFacts read(BodyReport report, Optional<OrganisationId> cell, LocalDate day, Reader reader) {
        return new BodyFacts(
                Superiors.above(cell, day, reader),
                Committee.read(report.organisation(), report.organ(), day, reader),
                NumberUse.read(report.organisation(), report.decisionNumber(), day, reader));
    }
}
