package socai.policy.read.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.spine.Anchor;
import socai.spine.Confidence;
import socai.spine.read.Query;
import socai.spine.read.Scope;

/**
 * The regulations in force on a day with their parameters.
 *
 * @param date absent: today
 */
public record GetPolicyBook(Optional<LocalDate> date) implements Query<GetPolicyBook.Result> {

    /** @param calendar version of the calendar of working days; absent when none is published */
    public record Result(LocalDate date, List<Regulation> regulations, Optional<String> calendar) {}

    /** @param validTo last day in force; absent while none is known */
    public record Regulation(
            String code,
            String title,
            LocalDate validFrom,
            Optional<LocalDate> validTo,
            String version,
            String source,
            LocalDate publishedOn,
            List<Setting> settings) {}

    /** One number, share, body or list. {@code citation} names an article only where somebody has checked it. */
    public record Setting(
            String parameter,
            String setting,
            String unit,
            Anchor anchor,
            String citation,
            Confidence confidence,
            String confidenceLabel,
            String note) {}

    @Override
    public Scope scope() {
        return new Scope.Published();
    }
}
