package socai.policy.read.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.policy.read.book.GetPolicyBook;
import socai.policy.read.changes.Stated;
import socai.spine.read.Query;
import socai.spine.read.Scope;

/**
 * One regulation in one of its versions.
 *
 * @param code as it is published, for example {@code 294-QĐ/TW}
 * @param from first day of the wanted version; absent: the one that counts today, or else the latest
 */
public record GetRegulation(String code, Optional<LocalDate> from) implements Query<GetRegulation.Result> {

    /**
     * @param versions all of this code, the oldest first
     * @param replaced what was in force the day before this version began, as far as it said otherwise or did not say it
     */
    public record Result(
            GetPolicyBook.Regulation regulation,
            String hash,
            boolean inForce,
            List<Version> versions,
            List<Replaced> replaced) {}

    /** One version by the days on which it counts. */
    public record Version(LocalDate validFrom, Optional<LocalDate> validTo, LocalDate publishedOn, boolean shown) {}

    /** @param before absent where no regulation said it before */
    public record Replaced(String parameter, Optional<Stated> before, Stated after) {}

    @Override
    public Scope scope() {
        return new Scope.Published();
    }
}
