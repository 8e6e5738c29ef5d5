package socai.membership.read.cleansing;

import java.time.LocalDate;
import java.util.List;
import socai.spine.OrganisationId;
import socai.spine.read.Query;
import socai.spine.read.Scope;

/** How many records of an organisation and below it are without fault, by rule, by branch and by day. */
public record GetCleansing(OrganisationId organisation) implements Query<GetCleansing.Result> {

    /** Days that the trend shows. */
    public static final int DAYS = 30;

    /**
     * @param trend of what events tell by themselves; what depends on today's date alone is not in it
     */
    public record Result(
            String organisationId,
            String organisation,
            LocalDate day,
            Score score,
            List<Rule> rules,
            List<Row> rows,
            List<Point> trend,
            List<Campaign> campaigns) {}

    /** @param clean records without any fault */
    public record Score(int total, int clean) {

        /** In whole percent, cut off: nothing is complete before its last record is. */
        public int percent() {
            return total == 0 ? 100 : (int) (100L * clean / total);
        }
    }

    /** @param records how many have this fault */
    public record Rule(
            RecordRule rule,
            String label,
            Dimension dimension,
            String dimensionLabel,
            int weight,
            String source,
            int records) {}

    /** @param open whether there are organisations below it to look into */
    public record Row(String organisationId, String name, boolean open, Score score) {}

    public record Point(LocalDate day, Score score) {}

    /**
     * @param daysLeft 0 on the last day, negative after it
     * @param reached  the target is reached
     */
    public record Campaign(LocalDate from, LocalDate until, int target, int daysLeft, boolean reached) {}

    @Override
    public Scope scope() {
        return new Scope.OfOrganisation(organisation);
    }
}
