package socai.app.measuring;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;

/** How long the server took for the last request: everything behind the container, from security to the last line. */
public final class PageTimes implements Filter {

    private final AtomicLong last = new AtomicLong(-1);

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long start = System.nanoTime();
        try {
            chain.doFilter(request, response);
            response.flushBuffer();
        } finally {
            last.set(System.nanoTime() - start);
        }
    }

    /** Nanoseconds; -1 before the first. For whoever asks one thing after the other. */
    long last() {
        return last.getAndSet(-1);
    }
}
