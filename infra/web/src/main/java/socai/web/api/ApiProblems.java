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
import socai.spine.read.QueryDoor;
import socai.spine.write.CommandIdInUse;
import socai.spine.write.StaleVersion;
import socai.spine.write.TooBusy;

/** Every way in which a request can fail, as a sentence in the caller's language and never as a stack trace. */
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
@Order(0)
class ApiProblems {

    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

    @ExceptionHandler(BadRequest.class)
    ResponseEntity<ProblemDetail> bad(BadRequest bad, HttpServletRequest request) {
        return problem(
                HttpStatus.BAD_REQUEST, "malformed", bad.text().vi(), bad.text().en(), Map.of(), request);
    }

    @ExceptionHandler({
        HttpMessageNotReadableException.class,
        ServletRequestBindingException.class,
        MultipartException.class
    })
    ResponseEntity<ProblemDetail> unreadable(Exception unreadable, HttpServletRequest request) {
        return problem(
                HttpStatus.BAD_REQUEST,
                "malformed",
                "Không đọc được nội dung gửi lên, hoặc thiếu tham số.",
                "The request could not be read, or a parameter is missing.",
                Map.of(),
                request);
    }

    @ExceptionHandler(TooLarge.class)
    ResponseEntity<ProblemDetail> tooLarge(TooLarge large, HttpServletRequest request) {
        return problem(
                HttpStatus.CONTENT_TOO_LARGE,
                "too-large",
                "Nội dung gửi lên quá lớn (tối đa 2 MB).",
                "The request is too large (2 MB at most).",
                Map.of(),
                request);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ResponseEntity<ProblemDetail> large(MaxUploadSizeExceededException large, HttpServletRequest request) {
        return problem(
                HttpStatus.CONTENT_TOO_LARGE,
                "too-large",
                "Tệp quá lớn (tối đa 20 MB).",
                "The file is too large (20 MB at most).",
                Map.of(),
                request);
    }

    @ExceptionHandler(HttpMediaTypeNotSupportedException.class)
    ResponseEntity<ProblemDetail> type(HttpMediaTypeNotSupportedException wrong, HttpServletRequest request) {
        return problem(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "media-type",
                "Hãy gửi application/json (tệp: multipart/form-data).",
                "Send application/json (files: multipart/form-data).",
                Map.of(),
                request);
    }

    @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
    ResponseEntity<ProblemDetail> method(HttpRequestMethodNotSupportedException wrong, HttpServletRequest request) {
        return problem(
                HttpStatus.METHOD_NOT_ALLOWED,
                "method",
                "Địa chỉ này không nhận " + wrong.getMethod() + ".",
                "This address does not take " + wrong.getMethod() + ".",
                Map.of(),
                request);
    }

    @ExceptionHandler({NoSuchAddress.class, QueryDoor.NotYours.class})
    ResponseEntity<ProblemDetail> nothing(RuntimeException nothing, HttpServletRequest request) {
        return problem(
                HttpStatus.NOT_FOUND,
                "not-found",
                "Không có, hoặc không thuộc phạm vi của chức vụ đang dùng.",
                "There is no such thing, or it is not within the remit of the office you act in.",
                Map.of(),
                request);
    }

    @ExceptionHandler(StaleVersion.class)
    ResponseEntity<ProblemDetail> stale(StaleVersion stale, HttpServletRequest request) {
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("stream", stale.stream());
        more.put("expectedVersion", stale.expected());
        more.put("actualVersion", stale.actual());
        more.put("changes", "/api/queries/spine/GetTimeline?stream=" + stale.stream());
        return problem(
                HttpStatus.CONFLICT,
                "stale",
                "Hồ sơ đã thay đổi từ khi đồng chí mở. Hãy xem lại rồi làm tiếp.",
                "The dossier has changed since you opened it. Look again, then go on.",
                more,
                request);
    }

    @ExceptionHandler(TooBusy.class)
    ResponseEntity<ProblemDetail> busy(TooBusy busy, HttpServletRequest request) {
        return problem(
                HttpStatus.CONFLICT,
                "busy",
                "Nhiều người đang ghi vào cùng hồ sơ. Hãy gửi lại với cùng mã lệnh.",
                "Several people are writing to the same dossier. Send it again with the same command id.",
                Map.of(),
                request);
    }

    @ExceptionHandler(CommandIdInUse.class)
    ResponseEntity<ProblemDetail> used(CommandIdInUse used, HttpServletRequest request) {
        return problem(
                HttpStatus.CONFLICT,
                "command-id-in-use",
                "Mã lệnh đã dùng cho việc khác. Hãy dùng mã mới.",
                "This command id was used for something else. Use a new one.",
                Map.of(),
                request);
    }

    /** A fault of ours. The log gets its type and place, never its message: that could hold somebody's data. */
    @ExceptionHandler(Exception.class)
    ResponseEntity<ProblemDetail> fault(Exception fault, HttpServletRequest request) {
        StackTraceElement[] trace = fault.getStackTrace();
        LOG.error(
                "{} at {} while answering {}",
                fault.getClass().getName(),
                trace.length == 0 ? "?" : trace[0],
                request.getMethod());
        return problem(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "fault",
                "Có lỗi phía máy chủ; chưa có gì được ghi. Có thể gửi lại với cùng mã lệnh.",
                "A fault on our side; nothing was recorded. It may be sent again with the same command id.",
                Map.of(),
                request);
    }

    private static ResponseEntity<ProblemDetail> problem(
            HttpStatus status,
            String type,
            String vi,
            String en,
            Map<String, Object> more,
            HttpServletRequest request) {
        boolean english = "en".equals(LocaleContextHolder.getLocale().getLanguage());
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(java.net.URI.create("urn:socai:problem:" + type));
        problem.setTitle(english ? "Not done" : "Chưa thực hiện được");
        problem.setDetail(english ? en : vi);
        more.forEach(problem::setProperty);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
