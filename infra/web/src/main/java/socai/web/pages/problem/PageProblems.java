package socai.web.pages.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import socai.spine.read.QueryDoor;
import socai.web.pages.frame.Frames;
import socai.web.pages.frame.NoOffice;

/** What can go wrong on a page, as a sentence in the reader's language with a way back. */
@ControllerAdvice(basePackages = "socai.web.pages")
@Order(1)
class PageProblems {

    private static final Logger LOG = LoggerFactory.getLogger(PageProblems.class);

    private final Frames frames;

    PageProblems(Frames frames) {
        this.frames = frames;
    }

    @ExceptionHandler(QueryDoor.NotYours.class)
    ModelAndView notYours(HttpServletRequest request) {
        return page(HttpStatus.NOT_FOUND, "not-yours", request);
    }

    @ExceptionHandler(NoOffice.class)
    ModelAndView noOffice(HttpServletRequest request) {
        return page(HttpStatus.FORBIDDEN, "no-office", request);
    }

    @ExceptionHandler(BadAddress.class)
    ModelAndView badAddress(BadAddress bad, HttpServletRequest request) {
        return page(HttpStatus.BAD_REQUEST, "bad-address", request).addObject("part", bad.parameter());
    }

    @ExceptionHandler({MethodArgumentTypeMismatchException.class, IllegalArgumentException.class})
    ModelAndView badValue(Exception bad, HttpServletRequest request) {
        String part = bad instanceof MethodArgumentTypeMismatchException mismatch ? mismatch.getName() : "";
        return page(HttpStatus.BAD_REQUEST, "bad-address", request).addObject("part", part);
    }

    /** A fault of ours: the reader gets a short code to tell, the log gets it with the kind and place of the fault. */
    @ExceptionHandler(Exception.class)
    ModelAndView fault(Exception fault, HttpServletRequest request) throws Exception {
        if (fault instanceof ErrorResponse known) {
            HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
            return page(status, ErrorPages.kind(status), request);
        }
        String code = UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
        StackTraceElement[] trace = fault.getStackTrace();
        LOG.error("fault {}: {} at {}", code, fault.getClass().getName(), trace.length == 0 ? "?" : trace[0]);
        return page(HttpStatus.INTERNAL_SERVER_ERROR, "fault", request).addObject("code", code);
    }

    private ModelAndView page(HttpStatus status, String kind, HttpServletRequest request) {
        ModelAndView page = new ModelAndView("problem", status);
        page.addObject("frame", kind.equals("fault") ? frames.bare(request) : frames.of(request));
        page.addObject("problem", kind);
        return page;
    }
}
