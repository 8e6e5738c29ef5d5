package socai.web.pages.acting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import socai.policy.read.book.GetPolicyBook;
import socai.spine.read.Sentences;
import socai.web.pages.frame.Asking;

/** What a command will be checked by, told before it is filled in, with the numbers that are in force today. */
@Component
class Forewarned {

    /** @param limit the number or list that the rule holds the matter to, with its source; empty where there is none */
    record Told(String statement, String limit, String citation) {}

    private final Asking asking;

    Forewarned(Asking asking) {
        this.asking = asking;
    }

    List<Told> of(String command, HttpServletRequest request) {
        List<Steps.Check> checks = Steps.packaged().checks(command);
        if (checks.isEmpty()) {
            return List.of();
        }
        Optional<GetPolicyBook.Result> book = asking.tryAsk(new GetPolicyBook(Optional.empty()), request);
        String language = LocaleContextHolder.getLocale().getLanguage();
        return checks.stream()
                .map(check -> told(check, book.flatMap(open -> setting(open, check.parameter())), language))
                .toList();
    }

    private static Told told(Steps.Check check, Optional<GetPolicyBook.Setting> setting, String language) {
        return new Told(
                Sentences.packaged().rule(check.rule(), language),
                setting.map(found -> found.parameter() + ": " + found.setting()).orElse(""),
                setting.map(GetPolicyBook.Setting::citation).orElse(""));
    }

    /** By the name of the parameter as the book shows it. */
    private static Optional<GetPolicyBook.Setting> setting(GetPolicyBook.Result book, String parameter) {
        String language = LocaleContextHolder.getLocale().getLanguage();
        String label = Sentences.packaged()
                .find("membership", "parameter." + parameter, language)
                .orElse(parameter);
        return book.regulations().stream()
                .flatMap(regulation -> regulation.settings().stream())
                .filter(found -> found.parameter().equals(label) || found.parameter().equals(parameter))
                .findFirst();
    }
}
