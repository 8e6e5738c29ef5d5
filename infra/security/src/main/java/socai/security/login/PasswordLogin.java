package socai.security.login;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import socai.security.accounts.SignIn;

/** Login and password from the page. Every failure is the same failure. */
public final class PasswordLogin implements AuthenticationProvider {

    private final SignIn signIn;

    public PasswordLogin(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        Object password = asked.getCredentials();
        return signIn.check(asked.getName(), password == null ? "" : password.toString())
                .map(SignedIn::new)
                .map(who -> UsernamePasswordAuthenticationToken.authenticated(who, null, List.of()))
                .orElseThrow(() -> new BadCredentialsException("login refused"));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
