package socai.web.pages.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import socai.membership.read.Clock;
import socai.membership.read.dossiers.ListDossiers;
import socai.membership.read.dossiers.ListDossiers.Line;
import socai.spine.OrganisationId;
import socai.web.pages.acting.Steps;

/**
 * The open files of an organisation, sorted into what waits for it and what waits for others. Late ones first, then by
 * their last day, those without a limit at the end.
 */
public record Matters(List<Matter> mine, List<Line> others) {

    /** @param next what has to be done */
    public record Matter(Line line, Steps.Next next) {}

    /** @param taken which acts are this office's own among those of its organisation */
    static Matters of(ListDossiers.Result dossiers, OrganisationId organisation, Predicate<Steps.Next> taken) {
        List<Matter> mine = new ArrayList<>();
        List<Line> others = new ArrayList<>();
        for (Line line : dossiers.lines()) {
            if (line.closed()) {
                continue;
            }
            next(line, organisation.raw())
                    .filter(taken)
                    .ifPresentOrElse(next -> mine.add(new Matter(line, next)), () -> {
                        if (line.clock().isPresent()) {
                            others.add(line);
                        }
                    });
        }
        mine.sort(Comparator.comparing((Matter matter) -> until(matter.line())));
        others.sort(Comparator.comparing(Matters::until));
        return new Matters(mine, others);
    }

    /** A letter goes from level to level; what the receiving cell does with it waits for nobody else. */
    private static Optional<Steps.Next> next(Line line, String organisation) {
        if (line.endorser().filter(organisation::equals).isPresent()) {
            return Steps.packaged().endorsing(line.kind(), line.stage());
        }
        boolean own = line.organisationId().equals(organisation);
        boolean received = line.receiver().filter(organisation::equals).isPresent()
                && line.endorser().isEmpty();
        return Steps.packaged()
                .towards(line.kind(), line.stage(), line.goal())
                .filter(next -> next.receiver() ? received : next.cell() == own);
    }

    public long late() {
        return mine.stream()
                .filter(matter ->
                        matter.line().clock().filter(clock -> clock.late() > 0).isPresent())
                .count();
    }

    private static LocalDate until(Line line) {
        return line.clock().map(Clock::lastDay).orElse(LocalDate.MAX);
    }
}
