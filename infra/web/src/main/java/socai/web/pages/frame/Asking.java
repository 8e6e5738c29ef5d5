package socai.web.pages.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import socai.membership.read.people.GetMyself;
import socai.membership.read.people.GetPerson;
import socai.security.offices.HeldOffice;
import socai.spine.read.Asker;
import socai.spine.read.Query;
import socai.spine.read.QueryDoor;
import socai.web.Caller;
import socai.web.Callers;

/** Asks for a page, in the name of who is signed in and in the office they act in. */
@Component
public class Asking {

    private final QueryDoor door;
    private final Callers callers;
    private final Acting acting;

    Asking(QueryDoor door, Callers callers, Acting acting) {
        this.door = door;
        this.callers = callers;
        this.acting = acting;
    }

    /** @throws NoOffice when none is held */
    public HeldOffice office(HttpServletRequest request) {
        return Acting.chosen(acting.offices(callers.current(), request), request)
                .orElseThrow(NoOffice::new);
    }

    /** @throws QueryDoor.NotYours when the office does not reach there, or there is no such thing */
    public <R> R ask(Query<R> query, HttpServletRequest request) {
        Caller caller = callers.current();
        return door.ask(
                query,
                new Asker(
                        caller.account(),
                        caller.person(),
                        office(request).office(),
                        LocaleContextHolder.getLocale().getLanguage()));
    }

    /** What the ledger holds of whoever is signed in; empty for an account of a machine. */
    public Optional<GetPerson.Result> myself(HttpServletRequest request) {
        return callers.current().person().flatMap(person -> tryAsk(new GetMyself(person), request));
    }

    /** For a part of a page that the office may have no right to: then the part says so. */
    public <R> Optional<R> tryAsk(Query<R> query, HttpServletRequest request) {
        try {
            return Optional.of(ask(query, request));
        } catch (QueryDoor.NotYours notYours) {
            return Optional.empty();
        }
    }
}
