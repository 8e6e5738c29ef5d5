package socai.security.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import socai.security.login.LockedFor;
import socai.security.login.LockedOut;

/** Leads back to the login page with what may be told: wrong, locked until when, or locked by an administrator. */
final class NotSignedIn implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        String told = switch (reason) {
            case LockedFor locked -> {
                request.getSession().setAttribute(LockedFor.UNTIL, locked.until());
                yield "cho";
            }
            case LockedOut ignored -> "khoa";
            default -> "sai";
        };
        response.sendRedirect(request.getContextPath() + Refusals.LOGIN + "?" + told);
    }
}
