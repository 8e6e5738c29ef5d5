package socai.web.pages.acting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import socai.policy.read.book.GetPolicyBook;
import socai.web.pages.frame.Asking;

/**
 * Which fields of a form are asked only with some values of a choice in it: a ground that needs no months has no field
 * for them. The values are those that are published now; where none are, the field is always asked.
 */
@Component
class AskedWith {

    /**
     * What has to be chosen for a field to be asked.
     *
     * @param choice the field that is chosen from
     * @param values those of them with which it is asked
     */
    record Condition(String choice, List<String> values) {

        public boolean met(Map<String, String> given) {
            return values.contains(given.getOrDefault(choice, ""));
        }

        /** For the page, which follows the choice by itself. */
        public String listed() {
            return String.join(" ", values);
        }
    }

    private final Asking asking;

    AskedWith(Asking asking) {
        this.asking = asking;
    }

    /** By the name of the field. */
    Map<String, Condition> of(String command, HttpServletRequest request) {
        List<Steps.When> whens = Steps.packaged().whens(command);
        if (whens.isEmpty()) {
            return Map.of();
        }
        Map<String, Condition> conditions = new HashMap<>();
        asking.tryAsk(new GetPolicyBook(Optional.empty()), request)
                .ifPresent(book -> whens.forEach(when -> book.regulations().stream()
                        .flatMap(regulation -> regulation.settings().stream())
                        .filter(setting -> setting.parameter().equals(when.parameter()))
                        .findFirst()
                        .ifPresent(setting -> conditions.put(
                                when.field(),
                                new Condition(
                                        when.choice(), List.of(setting.setting().split(";")))))));
        return conditions;
    }

    /** Takes away what was filled in for another value than the one chosen now: the page does not show it any more. */
    void clear(String command, Map<String, String> values, HttpServletRequest request) {
        of(command, request).forEach((field, condition) -> {
            if (!condition.met(values)) {
                values.remove(field);
            }
        });
    }
}
