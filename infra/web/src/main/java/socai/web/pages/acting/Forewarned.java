package socai.web.pages.acting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import socai.policy.read.book.GetPolicyBook;
import socai.spine.read.Sentences;
import socai.web.pages.frame.Asking;
import socai.web.pages.words.Show;

/** What a command will be checked by, told before it is filled in, with the numbers that are in force today. */
@Component
class Forewarned {

    /** @param limit the number or list that the rule holds the matter to, with its source; empty where there is none */
    record Told(String statement, String limit, String citation) {}

    private final Asking asking;
    private final Show show;

    Forewarned(Asking asking, Show show) {
        this.asking = asking;
        this.show = show;
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

    private Told told(Steps.Check check, Optional<GetPolicyBook.Setting> setting, String language) {
        String limit = setting.map(show::setting).orElse("");
        String named = check.parameter().isEmpty() ? "" : show.parameter(check.parameter());
        boolean plain = check.rule().isEmpty();
        return new Told(
                plain ? named : Sentences.packaged().rule(check.rule(), language),
                limit.isEmpty() || plain ? limit : named + ": " + limit,
                setting.map(GetPolicyBook.Setting::citation).orElse(""));
    }

    private static Optional<GetPolicyBook.Setting> setting(GetPolicyBook.Result book, String parameter) {
        return book.regulations().stream()
                .flatMap(regulation -> regulation.settings().stream())
                .filter(found -> found.parameter().equals(parameter))
                .findFirst();
    }
}
