package socai.dues.write.deferral;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.dues.events.Deferral;
import socai.dues.write.Deferrals;
import socai.dues.write.DuesAccount;
import socai.dues.write.MemberDecider;
import socai.membership.write.Membership;
import socai.organisation.events.OrganisationRank;
import socai.organisation.write.Organisation;
import socai.spine.Act;
import socai.spine.OrganisationId;
import socai.spine.Parameter;
import socai.spine.Seen;
import socai.spine.write.Reader;

/**
 * What an act on an application is judged by.
 *
 * @param file     the application
 * @param granted  before
 * @param rank     of the cell
 * @param superior of the cell
 * @param askedOf  who has the application that waits, while that organisation stands
 * @param home     the cell of the seat, where the host of a stay has ended
 */
public record DeferralFacts(
        Seen<Deferrals.File> file,
        List<Deferral> granted,
        Optional<OrganisationRank> rank,
        Optional<OrganisationId> superior,
        Optional<OrganisationId> askedOf,
        Optional<OrganisationId> home) {

    static DeferralFacts read(String account, Membership membership, Act act, Reader reader) {
        LocalDate day = act.businessDate();
        Seen<DuesAccount> found = reader.read(DuesAccount.TYPE, account);
        Deferrals.File file = found.value().deferrals().file();
        Optional<Organisation> own = MemberDecider.cell(membership, act, reader)
                .map(id -> reader.read(Organisation.TYPE, id.raw()).value());
        return new DeferralFacts(
                found.map(any -> file),
                found.value().deferrals().granted(),
                own.flatMap(one -> one.rankOn(day)),
                own.flatMap(one -> one.parentOn(day)),
                file.askedOf()
                        .filter(any -> file.waiting())
                        .filter(body -> reader.read(Organisation.TYPE, body.raw())
                                .value()
                                .existsOn(day)),
                MemberDecider.home(membership, act, reader));
    }

    /** Who decides: whom it was sent to, wherever the member went since; else whom the regulation names for the cell. */
    Optional<OrganisationId> competent(Membership membership, Parameter decider) {
        List<String> rule = List.of(decider.value().split(";"));
        boolean own = rule.contains("OWN_IF_GRASSROOTS")
                && rank.filter(OrganisationRank.GRASSROOTS::equals).isPresent();
        return askedOf.or(() -> own ? MemberDecider.cell(membership, home) : superior);
    }
}
