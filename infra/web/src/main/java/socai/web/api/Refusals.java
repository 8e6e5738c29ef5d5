package socai.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import socai.spine.Answer;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Violation;

/** A refusal as problem+json: 422 with all violated rules; 403 without any fact when the right itself was missing. */
final class Refusals {

    private Refusals() {}

    static ResponseEntity<ProblemDetail> response(Answer answer, String language) {
        boolean right = answer.violations().stream()
                .anyMatch(violation -> violation.rule().startsWith("spine.office-")
                        || violation.rule().equals("spine.paper-entry-allowed"));
        HttpStatus status = right ? HttpStatus.FORBIDDEN : HttpStatus.UNPROCESSABLE_CONTENT;
        ProblemDetail problem = ProblemDetail.forStatus(status);
        boolean english = language.equals("en");
        problem.setType(java.net.URI.create(right ? "urn:socai:problem:not-yours" : "urn:socai:problem:refused"));
        problem.setTitle(english ? "Not recorded" : "Chưa được ghi nhận");
        problem.setDetail(
                english
                        ? "Refused by " + answer.violations().size() + " rule(s). What you entered is kept with you."
                        : "Vướng " + answer.violations().size() + " quy định. Những gì đã nhập vẫn ở phía đồng chí.");
        problem.setProperty("command", answer.command().raw());
        problem.setProperty("accepted", false);
        problem.setProperty(
                "violations",
                answer.violations().stream()
                        .map(violation -> shown(violation, language, right))
                        .toList());
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static Map<String, Object> shown(Violation violation, String language, boolean withoutFacts) {
        String erased = language.equals("en") ? "(erased)" : "(đã xóa dữ liệu)";
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("rule", violation.rule());
        shown.put("citation", citation(violation.citation()));
        shown.put("sentence", violation.sentence(language, erased));
        shown.put("remedy", violation.wayOut(language, erased));
        shown.put(
                "facts",
                withoutFacts
                        ? List.of()
                        : violation.facts().stream()
                                .map(fact -> fact(fact, erased))
                                .toList());
        return shown;
    }

    /** In an order that does not change from one start to the next: the same command id gets the same answer, to the byte. */
    private static Map<String, Object> citation(Citation citation) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("regulation", citation.regulation());
        shown.put("article", citation.printed().article());
        shown.put("confidence", citation.confidence().name());
        return shown;
    }

    private static Map<String, Object> fact(Fact fact, String erased) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("name", fact.name());
        shown.put("value", fact.shown(erased));
        fact.stream().ifPresent(stream -> shown.put("stream", stream));
        fact.version().ifPresent(version -> shown.put("version", version));
        return shown;
    }
}
