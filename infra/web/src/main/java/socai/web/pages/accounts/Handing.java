package socai.web.pages.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import socai.security.accounts.AccountId;
import socai.security.administration.AccountDesk;
import socai.security.administration.AccountHalves;
import socai.security.administration.Told;
import socai.spine.PersonId;
import socai.spine.read.QueryDoor;
import socai.web.AccountKeeping;
import socai.web.Caller;
import socai.web.Callers;
import socai.web.pages.frame.Asking;

/** The second half of somebody’s one-time password, in the hands of whoever looks after their record. */
@Component
public class Handing {

    private final AccountKeeping keeping;
    private final AccountHalves halves;
    private final AccountDesk desk;
    private final Callers callers;
    private final Asking asking;

    Handing(AccountKeeping keeping, AccountHalves halves, AccountDesk desk, Callers callers, Asking asking) {
        this.keeping = keeping;
        this.halves = halves;
        this.desk = desk;
        this.callers = callers;
        this.asking = asking;
    }

    /** The login whose password waits in part for whoever asks; empty when none does. */
    public Optional<String> waiting(PersonId owner, HttpServletRequest request) {
        return halves.forWhoeverLooksAfter(owner)
                .filter(half -> hands(owner, request))
                .map(AccountHalves.Waiting::login);
    }

    /**
     * @throws QueryDoor.NotYours to whoever does not look after this person’s record
     * @throws socai.security.administration.Refused as {@link AccountDesk} says
     */
    Told tell(PersonId owner, HttpServletRequest request) {
        if (!hands(owner, request)) {
            throw new QueryDoor.NotYours();
        }
        Caller caller = callers.current();
        return desk.half(new AccountId(caller.account()), caller.person(), owner);
    }

    private boolean hands(PersonId owner, HttpServletRequest request) {
        return keeping.hands(callers.current(), asking.office(request).office(), owner);
    }
}
