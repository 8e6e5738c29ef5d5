package socai.web.pages.importing;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads whoever sends too large a list back to the import page, which says so. The container refuses such a request as
 * soon as anybody asks for a parameter, in words of its own, so this stands before everything that asks.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class LargeUploads extends OncePerRequestFilter {

    /** The parameter by which the page learns of it. */
    static final String TOLD = "qua-lon";

    private static final String PAGE = "/nhap";

    private final long most;

    LargeUploads(@Value("${spring.servlet.multipart.max-file-size}") DataSize most) {
        this.most = most.toBytes();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || !request.getRequestURI().equals(request.getContextPath() + PAGE);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > most) {
            response.setHeader("Location", request.getContextPath() + PAGE + "?" + TOLD + "=1");
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        } else {
            chain.doFilter(request, response);
        }
    }
}
