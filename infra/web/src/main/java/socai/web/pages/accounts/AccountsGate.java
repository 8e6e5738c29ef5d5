package socai.web.pages.accounts;

import org.springframework.stereotype.Component;
import socai.spine.OfficeRef;
import socai.web.AccountKeeping;
import socai.web.Caller;
import socai.web.pages.frame.Gate;

/** Accounts are found by whoever runs them. */
@Component
class AccountsGate implements Gate {

    private final AccountKeeping keeping;

    AccountsGate(AccountKeeping keeping) {
        this.keeping = keeping;
    }

    @Override
    public String page() {
        return "/nguoi-dung";
    }

    @Override
    public boolean opens(Caller caller, OfficeRef office) {
        return keeping.keeps(caller, office);
    }
}
