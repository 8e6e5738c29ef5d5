package socai.membership.read.files;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.spine.OrganisationId;
import socai.spine.read.Page;
import socai.spine.read.Query;
import socai.spine.read.Scope;

/**
 * The register of the deceased (sổ đảng viên từ trần) of an organisation and those below it, the last death first.
 *
 * @param year of death; absent: all
 */
public record ListDeceased(OrganisationId organisation, Optional<Integer> year, Page page)
        implements Query<ListDeceased.Result> {

    /** @param waiting how many of all of them have no file in the archive yet */
    public record Result(String organisation, int total, int waiting, List<Line> lines) {}

    /**
     * @param name       reads as erased for a person whose data was destroyed
     * @param years      of Party age on the day of death, with the months; absent where no start is known
     * @param badge      the highest one held, in years
     * @param posthumous the one asked for after death, and how far that file is
     */
    public record Line(
            String personId,
            String name,
            String membership,
            Optional<LocalDate> birthDate,
            LocalDate diedOn,
            String organisationId,
            String organisation,
            Optional<Integer> years,
            Optional<Integer> months,
            Optional<Integer> badge,
            Optional<Posthumous> posthumous,
            MemberFile file) {}

    public record Posthumous(int step, String stage) {}

    @Override
    public Scope scope() {
        return new Scope.OfOrganisation(organisation);
    }
}
