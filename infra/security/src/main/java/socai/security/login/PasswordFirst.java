package socai.security.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** How whoever has a password from somebody else is told to change it before anything else is done. */
@FunctionalInterface
public interface PasswordFirst {

    void told(HttpServletRequest request, HttpServletResponse response) throws IOException;
}
