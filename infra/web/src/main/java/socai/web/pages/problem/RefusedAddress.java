package socai.web.pages.problem;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.HtmlUtils;
import socai.web.pages.frame.PageLanguage;

/**
 * The page for addresses that the container itself refuses, before any page of ours could be asked: it tells so in the
 * reader's language, as all others do. It is written by hand, as nothing else of the program is at work there.
 */
final class RefusedAddress extends ErrorReportValve {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex"><title>%s · %s</title>
            <link rel="icon" type="image/svg+xml" href="/tinh/so.svg">
            <link rel="stylesheet" href="/tinh/base.css"><link rel="stylesheet" href="/tinh/frame.css"><link rel="stylesheet" href="/tinh/parts.css">
            </head><body><main class="sc-main"><div class="sc-state"><h1>%s</h1><p class="sc-muted">%s</p><a class="sc-button sc-ink sc-full" href="/">%s</a></div></main></body></html>
            """;

    private final MessageSource texts;

    RefusedAddress(MessageSource texts) {
        this.texts = texts;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        HttpStatus status = HttpStatus.resolve(response.getStatus());
        if (status == null || !status.isError() || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        boolean program = Optional.ofNullable(request.getDecodedRequestURI())
                .or(() -> Optional.ofNullable(request.getRequestURI()))
                .filter(path -> path.startsWith("/api/"))
                .isPresent();
        Locale language = language(request);
        String kind = ErrorPages.kind(status);
        try {
            response.setContentType(program ? "application/problem+json" : "text/html");
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader(
                    "Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'; base-uri 'none'");
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(program ? problem(status, kind, language) : page(kind, language));
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException gone) {
            // Whoever asked no longer listens, or the answer is under way already.
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private String page(String kind, Locale language) {
        return PAGE.formatted(
                language.getLanguage(),
                text("problem." + kind + ".title", language),
                text("app.name", language),
                text("problem." + kind + ".title", language),
                text("problem." + kind + ".text", language),
                text("problem.home", language));
    }

    private String problem(HttpStatus status, String kind, Locale language) {
        return "{\"type\":\"urn:socai:problem:%s\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                .formatted(
                        kind,
                        text("problem." + kind + ".title", language),
                        status.value(),
                        text("problem." + kind + ".api", language));
    }

    private String text(String key, Locale language) {
        return HtmlUtils.htmlEscape(texts.getMessage(key, null, language), "UTF-8");
    }

    private static Locale language(Request request) {
        Cookie[] cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(PageLanguage.COOKIE))
                .flatMap(cookie -> PageLanguage.known(cookie.getValue()).stream())
                .findFirst()
                .orElse(PageLanguage.VIETNAMESE);
    }
}
