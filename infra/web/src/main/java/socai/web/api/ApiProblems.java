package socai.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import socai.spine.Text;
import socai.spine.read.QueryDoor;
import socai.spine.write.CommandIdInUse;
import socai.spine.write.StaleVersion;
import socai.spine.write.TooBusy;

/** Every way in which a request can fail, as a sentence in the caller's language and never as a stack trace. */
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
@Order(0)
class ApiProblems {

    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

    /** @param type last part of the problem's type, which programs go by */
    private record Problem(HttpStatus status, String type, Text text) {}

    private static final Problem FAULT = new Problem(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "fault",
            new Text(
                    "Có lỗi phía máy chủ; chưa có gì được ghi. Có thể gửi lại với cùng mã lệnh.",
                    "A fault on our side; nothing was recorded. It may be sent again with the same command id."));

    private static final Problem MALFORMED = new Problem(
            HttpStatus.BAD_REQUEST,
            "malformed",
            new Text(
                    "Không đọc được nội dung gửi lên, hoặc thiếu tham số.",
                    "The request could not be read, or a parameter is missing."));

    private static final Problem NOTHING = new Problem(
            HttpStatus.NOT_FOUND,
            "not-found",
            new Text(
                    "Không có, hoặc không thuộc phạm vi của chức vụ đang dùng.",
                    "There is no such thing, or it is not within the remit of the office you act in."));

    /** What is told alike each time; a kind stands before the kinds that it belongs to. */
    private static final Map<Class<? extends Exception>, Problem> KNOWN = new LinkedHashMap<>();

    static {
        KNOWN.put(NoSuchAddress.class, NOTHING);
        KNOWN.put(QueryDoor.NotYours.class, NOTHING);
        known(
                TooLarge.class,
                HttpStatus.CONTENT_TOO_LARGE,
                "too-large",
                "Nội dung gửi lên quá lớn (tối đa 2 MB).",
                "The request is too large (2 MB at most).");
        known(
                MaxUploadSizeExceededException.class,
                HttpStatus.CONTENT_TOO_LARGE,
                "too-large",
                "Tệp quá lớn (tối đa 20 MB).",
                "The file is too large (20 MB at most).");
        known(
                HttpMediaTypeNotSupportedException.class,
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "media-type",
                "Hãy gửi application/json (tệp: multipart/form-data).",
                "Send application/json (files: multipart/form-data).");
        known(
                TooBusy.class,
                HttpStatus.CONFLICT,
                "busy",
                "Nhiều người đang ghi vào cùng hồ sơ. Hãy gửi lại với cùng mã lệnh.",
                "Several people are writing to the same dossier. Send it again with the same command id.");
        known(
                CommandIdInUse.class,
                HttpStatus.CONFLICT,
                "command-id-in-use",
                "Mã lệnh đã dùng cho việc khác. Hãy dùng mã mới.",
                "This command id was used for something else. Use a new one.");
        KNOWN.put(HttpMessageNotReadableException.class, MALFORMED);
        KNOWN.put(ServletRequestBindingException.class, MALFORMED);
        KNOWN.put(MultipartException.class, MALFORMED);
    }

    private static void known(Class<? extends Exception> what, HttpStatus status, String type, String vi, String en) {
        KNOWN.put(what, new Problem(status, type, new Text(vi, en)));
    }

    @ExceptionHandler(BadRequest.class)
    ResponseEntity<ProblemDetail> bad(BadRequest bad) {
        return answer(new Problem(HttpStatus.BAD_REQUEST, MALFORMED.type(), bad.text()), Map.of());
    }

    @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
    ResponseEntity<ProblemDetail> method(HttpRequestMethodNotSupportedException wrong) {
        Text text = new Text(
                "Địa chỉ này không nhận " + wrong.getMethod() + ".",
                "This address does not take " + wrong.getMethod() + ".");
        return answer(new Problem(HttpStatus.METHOD_NOT_ALLOWED, "method", text), Map.of());
    }

    @ExceptionHandler(StaleVersion.class)
    ResponseEntity<ProblemDetail> stale(StaleVersion stale) {
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("stream", stale.stream());
        more.put("expectedVersion", stale.expected());
        more.put("actualVersion", stale.actual());
        more.put("changes", "/api/queries/spine/GetTimeline?stream=" + stale.stream());
        Text text = new Text(
                "Hồ sơ đã thay đổi từ khi đồng chí mở. Hãy xem lại rồi làm tiếp.",
                "The dossier has changed since you opened it. Look again, then go on.");
        return answer(new Problem(HttpStatus.CONFLICT, "stale", text), more);
    }

    /**
     * What is known is told; the rest is a fault of ours. The log gets its type and place, never its message: that could
     * hold somebody's data.
     */
    @ExceptionHandler(Exception.class)
    ResponseEntity<ProblemDetail> other(Exception other, HttpServletRequest request) {
        Problem known = KNOWN.entrySet().stream()
                .filter(entry -> entry.getKey().isInstance(other))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(FAULT);
        if (known == FAULT) {
            StackTraceElement[] trace = other.getStackTrace();
            LOG.error(
                    "{} at {} while answering {}",
                    other.getClass().getName(),
                    trace.length == 0 ? "?" : trace[0],
                    request.getMethod());
        }
        return answer(known, Map.of());
    }

    private static ResponseEntity<ProblemDetail> answer(Problem known, Map<String, Object> more) {
        String language = LocaleContextHolder.getLocale().getLanguage();
        ProblemDetail problem = ProblemDetail.forStatus(known.status());
        problem.setType(java.net.URI.create("urn:socai:problem:" + known.type()));
        problem.setTitle(language.equals("en") ? "Not done" : "Chưa thực hiện được");
        problem.setDetail(known.text().in(language));
        more.forEach(problem::setProperty);
        return ResponseEntity.status(known.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
