package socai.membership.read.dossiers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.read.Clock;
import socai.spine.OrganisationId;
import socai.spine.read.Page;
import socai.spine.read.Query;
import socai.spine.read.Scope;

/**
 * The files of an organisation and of those below it: open ones first, the latest act first.
 *
 * @param kind  {@code ADMISSION}, {@code RECOGNITION}, {@code TRANSFER}, {@code EXEMPTION}, {@code LEAVING} or
 *              {@code REMOVAL}; absent: all
 * @param stage name of a stage of {@code stages.tsv}; absent: all
 */
public record ListDossiers(OrganisationId organisation, Optional<String> kind, Optional<String> stage, Page page)
        implements Query<ListDossiers.Result> {

    public record Result(long total, List<Line> lines) {}

    /**
     * @param clock the most urgent of the limits that run
     * @param goal  the stage that this very file enters next, where its kind knows several ways
     * @param endorser the organisation that has to endorse the letter of a transfer next
     * @param receiver of a transfer, once its letter is issued: who takes it
     */
    public record Line(
            String dossier,
            String kind,
            String kindLabel,
            String personId,
            String person,
            String organisationId,
            String organisation,
            String stage,
            String stageLabel,
            LocalDate openedOn,
            LocalDate lastActOn,
            boolean closed,
            Optional<Clock> clock,
            Optional<String> goal,
            Optional<String> endorser,
            Optional<String> receiver) {}

    @Override
    public Scope scope() {
        return new Scope.OfOrganisation(organisation);
    }
}
