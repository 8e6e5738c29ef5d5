package socai.dues.write.declare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.dues.events.Declaration;
import socai.dues.events.DuesCategory;
import socai.dues.events.WageZone;
import socai.membership.events.MembershipId;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Personal;
import socai.spine.Seen;
import socai.spine.Since;

/**
 * Says in which category a member pays from a month on, and from what.
 *
 * @param base monthly salary, benefit or pension in whole đồng, for the categories that pay a share of it
 * @param zone of the regional minimum wage, for those who are not insured
 * @param from first day of the first month
 */
@Logical("dues.DeclareDuesBase")
public record DeclareDuesBase(
        MembershipId membership,
        DuesCategory category,
        @Personal.Label("dues.base") Optional<Personal<Long>> base,
        Optional<WageZone> zone,
        LocalDate from)
        implements Command {

    /**
     * @param declarations so far
     * @param home         the cell of the seat, where the host of a stay has ended
     */
    @Logical(value = "dues.DeclareDuesBase.Facts", revision = 2)
    public record Facts(
            Seen<List<Declaration>> declarations, @Since(2) Optional<OrganisationId> home) {}

    Declaration declaration() {
        return new Declaration(from, category, base, zone);
    }
}
