package socai.dues.write.relief;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.dues.events.Relief;
import socai.dues.write.DuesAccount;
import socai.dues.write.ReliefFile;
import socai.organisation.events.OrganisationRank;
import socai.organisation.write.Organisation;
import socai.spine.OrganisationId;
import socai.spine.Seen;
import socai.spine.write.Reader;

/**
 * What an act on an application is judged by.
 *
 * @param file     the application
 * @param reliefs  granted before
 * @param rank     of the cell; absent where the cell's own place decides no more
 * @param superior of the cell, or whom another cell reported the application to
 */
public record ReliefFacts(
        Seen<ReliefFile> file,
        List<Relief> reliefs,
        Optional<OrganisationRank> rank,
        Optional<OrganisationId> superior) {

    static ReliefFacts read(String account, Optional<OrganisationId> cell, LocalDate day, Reader reader) {
        Seen<DuesAccount> found = reader.read(DuesAccount.TYPE, account);
        Optional<Organisation> own =
                cell.map(id -> reader.read(Organisation.TYPE, id.raw()).value());
        Optional<OrganisationRank> rank = own.flatMap(one -> one.rankOn(day));
        Optional<OrganisationId> superior = own.flatMap(one -> one.parentOn(day));
        Optional<OrganisationId> elsewhere = found.value()
                .reported()
                .map(DuesAccount.Report::to)
                .filter(to -> !Optional.of(to)
                        .equals(rank.filter(OrganisationRank.GRASSROOTS::equals).isPresent() ? cell : superior))
                .filter(to -> reader.read(Organisation.TYPE, to.raw()).value().existsOn(day));
        return new ReliefFacts(
                found.map(DuesAccount::relief),
                found.value().reliefs(),
                elsewhere.isPresent() ? Optional.empty() : rank,
                elsewhere.or(() -> superior));
    }
}
