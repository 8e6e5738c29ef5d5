package socai.security.login;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import socai.security.accounts.Attempt;
import socai.security.accounts.SignIn;

/** Login and password from the page. A failure tells nobody whether there is such an account. */
public final class PasswordLogin implements AuthenticationProvider {

    private final SignIn signIn;

    public PasswordLogin(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        Object password = asked.getCredentials();
        return switch (signIn.check(asked.getName(), password == null ? "" : password.toString())) {
            case Attempt.Good good ->
                UsernamePasswordAuthenticationToken.authenticated(new SignedIn(good.account()), null, List.of());
            case Attempt.Wrong ignored -> throw new BadCredentialsException("login refused");
            case Attempt.Locked locked -> throw new LockedFor(locked.until());
            case Attempt.Suspended ignored -> throw new LockedOut();
        };
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
