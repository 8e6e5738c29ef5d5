package socai.security.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;
import socai.security.accounts.Account;
import socai.security.accounts.Accounts;
import socai.security.keys.ApiKeys;

/** {@code Authorization: Bearer sck_…}. A request with a key that does not open is refused, whatever else it carries. */
public final class KeyLogin extends OncePerRequestFilter {

    public static final String HEADER = "Authorization";
    private static final String SCHEME = "Bearer ";

    private final ApiKeys keys;
    private final Accounts accounts;
    private final AuthenticationEntryPoint refusal;
    private final PasswordFirst first;

    public KeyLogin(ApiKeys keys, Accounts accounts, AuthenticationEntryPoint refusal, PasswordFirst first) {
        this.keys = keys;
        this.accounts = accounts;
        this.refusal = refusal;
        this.first = first;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Account> account = owner(request.getHeader(HEADER));
        if (account.isEmpty()) {
            refusal.commence(request, response, new BadCredentialsException("key refused"));
            return;
        }
        if (account.get().mustChange()) {
            first.told(request, response);
            return;
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(new SignedIn(account.get()), null, List.of()));
        SecurityContextHolder.setContext(context);
        chain.doFilter(request, response);
    }

    private Optional<Account> owner(String header) {
        if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        return keys.owner(header.substring(SCHEME.length()).strip())
                .flatMap(accounts::find)
                .filter(Account::usable);
    }
}
