package socai.membership.read.search;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import socai.spine.time.Deadline;
import socai.spine.time.WorkingCalendar;

/** What all questions to the index share: the remit, the day, the words. */
public final class Searching {

    private final PeopleSearch index;
    private final Remits remits;
    private final PeopleLines lines;
    private final CalendarSource calendars;
    private final Names names;
    private final Today today;

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
        this.lines = new PeopleLines(store, calendars, parameters);
        this.calendars = calendars;
        this.names = names;
        this.today = today;
    }

    public List<QueryHandler<?, ?>> handlers() {
        return List.of(new SearchPeopleHandler(this), new ExportPeopleHandler(this));
    }

    Found find(SearchPeople query, long offset, int size) {
        LocalDate day = today.date();
        WorkingCalendar calendar = calendars.calendar();
        Map<Deadline, Urgency> known = new HashMap<>();
        return index.find(new Wanted(
                query.text().orElse(""),
                remit(query),
                query.chosen(),
                day,
                limit -> known.computeIfAbsent(limit, any -> any.metBy(day, calendar) ? Urgency.RUNNING : Urgency.LATE),
                offset,
                size));
    }

    List<Line> lines(Found found, SearchPeople query, Shown shown) {
        return lines.of(found.people(), remit(query), today.date(), shown);
    }

    List<FoundOrganisation> organisations(String text, int most, Shown shown) {
        List<String> ids = index.organisations(text, most);
        shown.knowing(ids);
        return ids.stream().map(id -> new FoundOrganisation(id, shown.name(id))).toList();
    }

    Shown shown(Asker asker) {
        return new Shown(Sentences.packaged(), names, asker.language());
    }

    private Remit remit(SearchPeople query) {
        return remits.of(query.organisation().raw(), today.date());
    }
}
