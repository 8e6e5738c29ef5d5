package socai.web.pages.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A form whose file is too large is told so before anybody looks for its token: the container would drop all its fields,
 * and the answer would be that the page is too old. What was sent is read to its end first, up to a bound: a browser
 * looks at an answer only after it has sent everything, and takes an earlier one for a broken line.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class Oversized extends OncePerRequestFilter {

    /** What the other fields of a form may need beside its file. */
    private static final long FIELDS = DataSize.ofKilobytes(256).toBytes();

    private static final int PIECE = 64 * 1024;

    private final long limit;
    private final long patience;

    /**
     * @param file     the largest file that is taken
     * @param patience so much is read before the line is closed on whoever sends more
     */
    Oversized(
            @Value("${socai.web.largest-file}") DataSize file,
            @Value("${server.tomcat.max-swallow-size}") DataSize patience) {
        this.limit = file.toBytes() + FIELDS;
        this.patience = patience.toBytes();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String type = request.getContentType();
        boolean form = type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
        if (form && request.getContentLengthLong() > limit) {
            if (request.getContentLengthLong() <= patience) {
                readToTheEnd(request.getInputStream());
            }
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        chain.doFilter(request, response);
    }

    private static void readToTheEnd(InputStream sent) throws IOException {
        byte[] piece = new byte[PIECE];
        while (sent.read(piece) >= 0) {
            // nothing of it is kept
        }
    }
}
