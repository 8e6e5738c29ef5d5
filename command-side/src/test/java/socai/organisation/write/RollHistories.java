package socai.organisation.write;

import static socai.organisation.events.OrganisationExamples.CELL;
import static socai.organisation.events.OrganisationExamples.FOUNDED;
import static socai.organisation.events.OrganisationExamples.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import socai.organisation.events.RollEntry;
import socai.organisation.events.RollEvent;
import socai.organisation.events.RollEvent.RollEntriesOpened;
import socai.organisation.events.RollEvent.RollEntryClosed;
import socai.organisation.events.RollEvent.RollMarkEnded;
import socai.organisation.events.RollEvent.RollMarkSet;
import socai.organisation.events.RollEvent.RollStandingChanged;
import socai.organisation.events.RollExit;
import socai.organisation.events.RollKind;
import socai.organisation.events.RollMark;
import socai.organisation.events.RollStanding;
import socai.spine.PersonId;

/**
 * A random history of a small roll, and the same history painted day by day on a board: the brute force that the roll
 * is compared with. Events come in the order of the days on which they take effect.
 */
final class RollHistories {

    static final int DAYS = 40;
    static final int PEOPLE = 6;

    /** What is true of one person on one day. */
    private static final class Square {
        private boolean seated;
        private boolean official;
        private final Set<RollMark> marks = new HashSet<>();
    }

    private final Square[][] board = new Square[PEOPLE][DAYS + 1];
    private final List<RollEvent> events = new ArrayList<>();
    private final List<LocalDate> effective = new ArrayList<>();
    private final RollKind kind;
    private final Random random;

    RollHistories(long seed, int length, RollKind kind) {
        this.kind = kind;
        this.random = new Random(seed);
        for (Square[] row : board) {
            for (int day = 0; day <= DAYS; day++) {
                row[day] = new Square();
            }
        }
        int day = 0;
        for (int i = 0; i < length && day < DAYS; i++) {
            happens(random.nextInt(PEOPLE), day);
            day += random.nextInt(3);
        }
    }

    private void happens(int who, int day) {
        Square now = board[who][day];
        if (!now.seated) {
            open(who, day);
            return;
        }
        switch (random.nextInt(5)) {
            case 0 -> close(who, day);
            case 1 -> standing(who, day);
            case 2 -> mark(who, day, RollMark.values()[random.nextInt(2)], DAYS + 1);
            case 3 -> mark(who, day, RollMark.values()[random.nextInt(2)], day + 1 + random.nextInt(10));
            default -> unmark(who, day, RollMark.values()[random.nextInt(2)]);
        }
    }

    private void open(int who, int day) {
        boolean official = kind != RollKind.CELL || random.nextBoolean();
        RollStanding standing = official ? RollStanding.OFFICIAL : RollStanding.PROBATIONARY;
        add(new RollEntriesOpened(CELL, kind, List.of(new RollEntry(person(who), standing, date(day)))), day);
        for (int later = day; later <= DAYS; later++) {
            board[who][later].seated = true;
            board[who][later].official = official;
        }
    }

    private void close(int who, int day) {
        add(new RollEntryClosed(CELL, kind, person(who), date(day), RollExit.TRANSFERRED), day);
        for (int later = day; later <= DAYS; later++) {
            board[who][later].seated = false;
            board[who][later].marks.clear();
        }
    }

    private void standing(int who, int day) {
        boolean official = kind != RollKind.CELL || random.nextBoolean();
        RollStanding standing = official ? RollStanding.OFFICIAL : RollStanding.PROBATIONARY;
        add(new RollStandingChanged(CELL, kind, person(who), standing, date(day)), day);
        for (int later = day; later <= DAYS; later++) {
            board[who][later].official = official;
        }
    }

    private void mark(int who, int day, RollMark mark, int until) {
        Optional<LocalDate> end = until > DAYS ? Optional.empty() : Optional.of(date(until));
        add(new RollMarkSet(CELL, kind, person(who), mark, date(day), end), day);
        for (int later = day; later < until && later <= DAYS; later++) {
            board[who][later].marks.add(mark);
        }
    }

    private void unmark(int who, int day, RollMark mark) {
        add(new RollMarkEnded(CELL, kind, person(who), mark, date(day)), day);
        for (int later = day; later <= DAYS; later++) {
            board[who][later].marks.remove(mark);
        }
    }

    private void add(RollEvent event, int day) {
        events.add(event);
        effective.add(date(day));
    }

    static LocalDate date(int day) {
        return FOUNDED.plusDays(day);
    }

    List<RollEvent> events() {
        return events;
    }

    /** The day on which the n-th event takes effect. */
    LocalDate effective(int index) {
        return effective.get(index);
    }

    /** Counted square by square, by the sentence of the regulation and nothing else. */
    Set<PersonId> voters(int day, Set<PersonId> present) {
        Set<PersonId> voters = new HashSet<>();
        for (int who = 0; who < PEOPLE; who++) {
            Square square = board[who][day];
            boolean counted = square.seated && square.official;
            if (kind == RollKind.CELL && square.marks.contains(RollMark.TEMPORARILY_OUT)) {
                counted = false;
            }
            if (kind == RollKind.CELL && square.marks.contains(RollMark.EXEMPT) && !present.contains(person(who))) {
                counted = false;
            }
            if (counted) {
                voters.add(person(who));
            }
        }
        return voters;
    }
}
