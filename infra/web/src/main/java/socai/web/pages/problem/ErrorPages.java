package socai.web.pages.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import socai.web.pages.frame.Frames;

/** Where the container sends what no page answered: a problem for programs, a page for people. */
@Controller
class ErrorPages implements ErrorController {

    private final Frames frames;
    private final MessageSource texts;

    ErrorPages(Frames frames, MessageSource texts) {
        this.frames = frames;
        this.texts = texts;
    }

    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        HttpStatus status = status(request);
        String kind = kind(status);
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (path != null && path.toString().startsWith("/api/")) {
            ProblemDetail problem = ProblemDetail.forStatus(status);
            problem.setType(java.net.URI.create("urn:socai:problem:" + kind));
            problem.setTitle(text("problem." + kind + ".title"));
            problem.setDetail(text("problem." + kind + ".api"));
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        ModelAndView page = new ModelAndView("problem", status);
        page.addObject("frame", frames.bare(request));
        page.addObject("problem", kind);
        return page;
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return status == null ? HttpStatus.NOT_FOUND : status;
    }

    /** What went wrong, as the texts call it. */
    static String kind(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "no-page";
            case FORBIDDEN -> "old-form";
            case CONTENT_TOO_LARGE -> "too-large";
            default -> status.is4xxClientError() ? "bad-request" : "fault";
        };
    }

    private String text(String key) {
        return texts.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
