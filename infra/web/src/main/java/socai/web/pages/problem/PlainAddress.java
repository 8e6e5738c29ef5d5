package socai.web.pages.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.web.servlet.HandlerInterceptor;

/** Letters that no database can hold are not asked for: an address with them is told so. */
public final class PlainAddress implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        // What a form holds is told at its field.
        if (request.getMethod().equals("GET")) {
            for (Map.Entry<String, String[]> part : request.getParameterMap().entrySet()) {
                for (String value : part.getValue()) {
                    if (value.indexOf('\0') >= 0) {
                        throw new BadAddress(part.getKey());
                    }
                }
            }
        }
        return true;
    }
}
