package socai.membership.read.search;

import java.time.LocalDate;
import java.util.List;
import socai.membership.read.search.PeopleSearch.Found;
import socai.membership.read.search.SearchPeople.FoundOrganisation;
import socai.membership.read.search.SearchPeople.Line;
import socai.spine.read.Asker;
import socai.spine.read.CalendarSource;
import socai.spine.read.Names;
import socai.spine.read.ParameterSource;
import socai.spine.read.QueryHandler;
import socai.spine.read.ReadStore;
import socai.spine.read.Sentences;
import socai.spine.read.Shown;
import socai.spine.read.Today;
import socai.spine.time.WorkingCalendar;

/** What all questions to the index share: the remit, the day, the words. */
public final class Searching {

    private final PeopleSearch index;
    private final Remits remits;
    private final PeopleLines lines;
    private final CalendarSource calendars;
    private final Names names;
    private final Today today;
    private volatile Urgencies urgencies = new Urgencies(LocalDate.MIN, WorkingCalendar.NONE);

    public Searching(
            PeopleSearch index,
            Remits remits,
            ReadStore store,
            CalendarSource calendars,
            ParameterSource parameters,
            Names names,
            Today today) {
        this.index = index;
        this.remits = remits;
        this.lines = new PeopleLines(store, parameters);
        this.calendars = calendars;
        this.names = names;
        this.today = today;
    }

    public List<QueryHandler<?, ?>> handlers() {
        return List.of(new SearchPeopleHandler(this), new ExportPeopleHandler(this));
    }

    Asked asked(SearchPeople query) {
        LocalDate day = today.date();
        return new Asked(query, remits.of(query.organisation().raw(), day), day, calendars.calendar());
    }

    Found find(Asked asked, long offset, int size) {
        return index.find(new Wanted(
                asked.query().text().orElse(""),
                asked.remit(),
                asked.query().chosen(),
                asked.day(),
                urgencies(asked),
                offset,
                size));
    }

    /** The same object as long as day and calendar stay. */
    private Urgencies urgencies(Asked asked) {
        Urgencies now = urgencies;
        if (!now.isFor(asked.day(), asked.calendar())) {
            now = new Urgencies(asked.day(), asked.calendar());
            urgencies = now;
        }
        return now;
    }

    List<Line> lines(Found found, Asked asked, Shown shown) {
        return lines.of(found.people(), asked, shown);
    }

    List<FoundOrganisation> organisations(String text, int most, Shown shown) {
        List<String> ids = index.organisations(text, most);
        shown.knowing(ids);
        return ids.stream().map(id -> new FoundOrganisation(id, shown.name(id))).toList();
    }

    Shown shown(Asker asker) {
        return new Shown(Sentences.packaged(), names, asker.language());
    }
}
