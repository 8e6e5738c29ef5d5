package socai.web;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import socai.security.login.SignedIn;

/** The account behind the request, by session or by key. */
@Component
class SignedInCallers implements Callers {

    @Override
    public Caller current() {
        Authentication present = SecurityContextHolder.getContext().getAuthentication();
        if (present != null && present.getPrincipal() instanceof SignedIn who) {
            return new Caller(who.account().raw(), who.person(), who.language());
        }
        throw new IllegalStateException("nobody is signed in");
    }
}
