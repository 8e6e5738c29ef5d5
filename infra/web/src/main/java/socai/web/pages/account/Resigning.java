package socai.web.pages.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import socai.security.accounts.AccountId;
import socai.security.accounts.Accounts;
import socai.security.login.SignedIn;

/** Keeps this session going after its account changed, under a new session id; all other sessions are over. */
@Component
class Resigning {

    private final Accounts accounts;
    private final SecurityContextRepository sessions;

    Resigning(Accounts accounts, SecurityContextRepository sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    void again(AccountId id, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(accounts.find(id).orElseThrow()), null, List.of()));
        SecurityContextHolder.setContext(context);
        request.changeSessionId();
        sessions.saveContext(context, request, response);
    }
}
