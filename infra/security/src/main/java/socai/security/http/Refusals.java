package socai.security.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import socai.security.login.PasswordFirst;
import socai.security.login.StillGood;

/** A program is answered with a problem, a person is led to the login page or told what to do. */
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler, PasswordFirst {

    static final String LOGIN = "/login";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (Paths.ofApi(request)) {
            Plain.NOT_SIGNED_IN.write(request, response);
        } else {
            response.sendRedirect(request.getContextPath() + LOGIN);
        }
    }

    @Override
    public void told(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Paths.ofApi(request)) {
            Plain.PASSWORD_FIRST.write(request, response);
        } else {
            response.sendRedirect(request.getContextPath() + StillGood.OWN_ACCOUNT);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        if (Paths.ofApi(request)) {
            Plain.NOT_FROM_OUR_PAGE.write(request, response);
        } else if (request.getServletPath().equals(LOGIN)) {
            // The login page was open longer than its session lived.
            response.sendRedirect(request.getContextPath() + LOGIN + "?cu");
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
