package socai.web.pages.acting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import socai.spine.Violation;

/** Which act mends what a rule found, where the office may give it. */
@Component
class Remedies {

    /** A button under a refusal. */
    record Remedy(String title, String address) {}

    private final Offered offered;

    Remedies(Offered offered) {
        this.offered = offered;
    }

    /** By rule; a rule that no act of this office mends is not in it. */
    Map<String, Remedy> of(List<Violation> violations, Optional<String> stream, HttpServletRequest request) {
        Map<String, Remedy> remedies = new HashMap<>();
        if (stream.isEmpty()) {
            return remedies;
        }
        List<Offered.Choice> choices = offered.to(request, stream);
        for (Violation violation : violations) {
            Steps.packaged()
                    .mending(violation.rule())
                    .flatMap(command -> choices.stream()
                            .filter(choice -> choice.command().equals(command))
                            .findFirst())
                    .ifPresent(choice ->
                            remedies.put(violation.rule(), new Remedy(choice.title(), choice.about(stream.get()))));
        }
        return remedies;
    }
}
