package socai.web.pages.accounts;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import socai.security.accounts.AccountId;
import socai.security.administration.AccountDesk.Keeper;
import socai.spine.OfficeKind;
import socai.spine.OfficeRef;
import socai.spine.read.QueryDoor;
import socai.web.AccountKeeping;
import socai.web.Caller;
import socai.web.Callers;
import socai.web.pages.frame.Asking;

/** Lets in whoever runs accounts; to everybody else these pages are not there. */
@Component
public class Keepers {

    private final AccountKeeping keeping;
    private final Callers callers;
    private final Asking asking;

    Keepers(AccountKeeping keeping, Callers callers, Asking asking) {
        this.keeping = keeping;
        this.callers = callers;
        this.asking = asking;
    }

    /** Whether whoever asks runs accounts in the office they act in. */
    public boolean keeps(HttpServletRequest request) {
        return keeping.keeps(callers.current(), asking.office(request).office());
    }

    /** @throws QueryDoor.NotYours when not */
    Keeper required(HttpServletRequest request) {
        OfficeRef office = asking.office(request).office();
        Caller caller = callers.current();
        if (!keeping.keeps(caller, office)) {
            throw new QueryDoor.NotYours();
        }
        return new Keeper(new AccountId(caller.account()), caller.person(), keeping::shared, keeping.patience());
    }

    /** An administrator below the top, who is told why there is nothing instead of that there is no such page. */
    boolean elsewhere(HttpServletRequest request) {
        return asking.office(request).office().kind() == OfficeKind.ADMINISTRATOR && !keeps(request);
    }
}
