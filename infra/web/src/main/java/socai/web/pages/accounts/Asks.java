package socai.web.pages.accounts;

import org.springframework.stereotype.Component;
import socai.web.AccountKeeping;

/** How much waits for a second person. */
@Component
public class Asks {

    private final AccountRows rows;
    private final AccountKeeping keeping;

    Asks(AccountRows rows, AccountKeeping keeping) {
        this.rows = rows;
        this.keeping = keeping;
    }

    /** What others asked for, and whoever looks can agree to. */
    public long forMe() {
        return rows.waiting(keeping.patience()).stream()
                .filter(ask -> !ask.mine())
                .count();
    }
}
