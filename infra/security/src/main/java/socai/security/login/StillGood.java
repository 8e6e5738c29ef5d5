package socai.security.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import socai.security.accounts.Account;
import socai.security.accounts.Accounts;

/**
 * Ends a session whose account was closed, locked, or got another password, since it began; whoever has a password from
 * somebody else is told to change it first.
 */
public final class StillGood extends OncePerRequestFilter {

    /** Where a password is changed. */
    public static final String OWN_ACCOUNT = "/tai-khoan";

    private final Accounts accounts;
    private final Sessions sessions;
    private final Predicate<HttpServletRequest> free;
    private final PasswordFirst first;

    /** @param free what somebody may ask for who has to change the password first */
    public StillGood(Accounts accounts, Sessions sessions, Predicate<HttpServletRequest> free, PasswordFirst first) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.free = free;
        this.first = first;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication present = SecurityContextHolder.getContext().getAuthentication();
        if (present != null && present.getPrincipal() instanceof SignedIn who) {
            HttpSession session = request.getSession(false);
            Optional<Account> now = accounts.find(who.account()).filter(who::stillGoodFor);
            if (now.isPresent()) {
                if (session != null) {
                    sessions.seen(session, who.account(), request.getHeader("User-Agent"));
                }
                if (now.get().mustChange() && !free.test(request)) {
                    first.told(request, response);
                    return;
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
}
