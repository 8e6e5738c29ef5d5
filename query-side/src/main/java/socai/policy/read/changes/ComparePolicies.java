package socai.policy.read.changes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.spine.read.Query;
import socai.spine.read.Scope;

/** What the policy book said on one day and says on another. */
public record ComparePolicies(LocalDate before, LocalDate after) implements Query<ComparePolicies.Result> {

    /**
     * @param ended   regulations in force on the first day and not on the second
     * @param begun   those in force on the second only
     * @param changes parameters whose value differs, or that only one of the days knows
     * @param same    how many parameters stayed as they were
     */
    public record Result(
            LocalDate before, LocalDate after, List<Text> ended, List<Text> begun, List<Change> changes, int same) {}

    /** A regulation with the day from which its version counts. */
    public record Text(String code, String title, LocalDate validFrom, Optional<LocalDate> validTo) {}

    /** One parameter before and after; absent where no regulation in force named it. */
    public record Change(String parameter, Optional<Stated> before, Optional<Stated> after) {}

    @Override
    public Scope scope() {
        return new Scope.Published();
    }
}
