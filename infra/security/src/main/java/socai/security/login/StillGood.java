package socai.security.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import socai.security.accounts.Account;
import socai.security.accounts.Accounts;

/** Ends a session whose account was disabled, or got another password, since it began. */
public final class StillGood extends OncePerRequestFilter {

    private final Accounts accounts;
    private final Sessions sessions;

    public StillGood(Accounts accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication present = SecurityContextHolder.getContext().getAuthentication();
        if (present != null && present.getPrincipal() instanceof SignedIn who) {
            HttpSession session = request.getSession(false);
            if (good(who)) {
                if (session != null) {
                    sessions.seen(session, who.account(), request.getHeader("User-Agent"));
                }
            } else {
                SecurityContextHolder.clearContext();
                if (session != null) {
                    session.invalidate();
                }
            }
        }
        chain.doFilter(request, response);
    }

    private boolean good(SignedIn who) {
        Optional<Account> now = accounts.find(who.account());
        return now.isPresent() && who.stillGoodFor(now.get());
    }
}
