package socai.organisation.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import socai.organisation.events.OrganisationEvent.CommitteeTermBegan;
import socai.organisation.events.OrganisationEvent.CommitteeTermCorrected;

/**
 * The terms of a committee; each lasts until the next one is known to have begun.
 *
 * @param begun   in the order in which they began, which is also that of recording; as they stand after corrections
 * @param earlier days from which a term counted until it was corrected: numbers were claimed under them
 */
public record Terms(List<CommitteeTermBegan> begun, List<Earlier> earlier) {

    public static final Terms NONE = new Terms(List.of(), List.of());

    /**
     * A day that was wrong.
     *
     * @param countsFrom first day of the term as it is known now
     */
    public record Earlier(LocalDate countsFrom, LocalDate countedFrom) {}

    Terms with(CommitteeTermBegan next) {
        return new Terms(Stream.concat(begun.stream(), Stream.of(next)).toList(), earlier);
    }

    /** As of a day before a term was recorded there is nothing yet that could be corrected. */
    Terms with(CommitteeTermCorrected correction) {
        LocalDate wrong = correction.countedFrom();
        if (from(wrong).isEmpty()) {
            return this;
        }
        LocalDate right = correction.countsFrom();
        return new Terms(
                begun.stream()
                        .map(term -> term.countsFrom().equals(wrong) ? corrected(correction) : term)
                        .toList(),
                Stream.concat(
                                earlier.stream()
                                        .map(day -> day.countsFrom().equals(wrong)
                                                ? new Earlier(right, day.countedFrom())
                                                : day),
                                Stream.of(new Earlier(right, wrong)))
                        .filter(day -> !day.countedFrom().equals(day.countsFrom()))
                        .distinct()
                        .toList());
    }

    private static CommitteeTermBegan corrected(CommitteeTermCorrected correction) {
        return new CommitteeTermBegan(
                correction.organisation(),
                correction.term(),
                correction.countsFrom(),
                correction.congressClosedOn(),
                correction.firstMeetingInCongress(),
                correction.documentNumber());
    }

    public Optional<CommitteeTermBegan> latest() {
        return begun.isEmpty() ? Optional.empty() : Optional.of(begun.getLast());
    }

    /** The term that counts from this very day. */
    public Optional<CommitteeTermBegan> from(LocalDate first) {
        return begun.stream().filter(term -> term.countsFrom().equals(first)).findFirst();
    }

    /** Days from which the term that counts from this one was thought to count before. */
    public List<LocalDate> before(LocalDate first) {
        return earlier.stream()
                .filter(day -> day.countsFrom().equals(first))
                .map(Earlier::countedFrom)
                .toList();
    }

    /** The last day from which any term counts or was thought to: another one begins after it. */
    public Optional<LocalDate> lastDay() {
        return days(begun).max(LocalDate::compareTo);
    }

    /** The same of the terms before the one that counts from this day. */
    public Optional<LocalDate> lastDayBefore(LocalDate first) {
        return days(begun.stream()
                        .filter(term -> term.countsFrom().isBefore(first))
                        .toList())
                .max(LocalDate::compareTo);
    }

    /** The first day from which any later term counts or was thought to. */
    public Optional<LocalDate> firstDayAfter(LocalDate first) {
        return days(begun.stream()
                        .filter(term -> term.countsFrom().isAfter(first))
                        .toList())
                .min(LocalDate::compareTo);
    }

    private Stream<LocalDate> days(List<CommitteeTermBegan> terms) {
        return terms.stream()
                .map(CommitteeTermBegan::countsFrom)
                .flatMap(day -> Stream.concat(Stream.of(day), before(day).stream()));
    }

    /** The term of a day; empty before the first that is known. */
    public Optional<CommitteeTerm> on(LocalDate day) {
        for (int i = begun.size() - 1; i >= 0; i--) {
            CommitteeTermBegan term = begun.get(i);
            if (!term.countsFrom().isAfter(day)) {
                Optional<LocalDate> until =
                        i + 1 < begun.size() ? Optional.of(begun.get(i + 1).countsFrom()) : Optional.empty();
                return Optional.of(new CommitteeTerm(term.term(), term.countsFrom(), until));
            }
        }
        return Optional.empty();
    }
}
