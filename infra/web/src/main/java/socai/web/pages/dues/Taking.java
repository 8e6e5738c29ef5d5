package socai.web.pages.dues;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import socai.spine.Act;
import socai.spine.Answer;
import socai.spine.CommandId;
import socai.spine.Origin;
import socai.spine.read.Sentences;
import socai.spine.write.Catalogue;
import socai.spine.write.Clocks;
import socai.spine.write.StaleVersion;
import socai.spine.write.TooBusy;
import socai.web.Caller;
import socai.web.Callers;
import socai.web.Freshness;
import socai.web.api.BadRequest;
import socai.web.api.Submitting;
import socai.web.pages.frame.Asking;
import tools.jackson.databind.JsonNode;

/**
 * Gives a command from a button of a page; its answer is told on the page to which one comes back. Public because the
 * template asks it for an id per button, and an expression of a template reaches public methods only.
 */
@Component
public class Taking {

    private static final Duration LONGEST_WAIT = Duration.ofMillis(800);

    private final Submitting submitting;
    private final Catalogue catalogue;
    private final Callers callers;
    private final Asking asking;
    private final Clocks clocks;
    private final Freshness freshness;

    Taking(
            Submitting submitting,
            Catalogue catalogue,
            Callers callers,
            Asking asking,
            Clocks clocks,
            Freshness freshness) {
        this.submitting = submitting;
        this.catalogue = catalogue;
        this.callers = callers;
        this.asking = asking;
        this.clocks = clocks;
        this.freshness = freshness;
    }

    /** An id for a button: pressed twice it is done once. */
    public String fresh() {
        return submitting.fresh().raw();
    }

    /** @param command logical name; @param id from the button */
    Optional<Answer> give(
            String command, JsonNode payload, String id, HttpServletRequest request, RedirectAttributes said) {
        Caller caller = callers.current();
        try {
            Answer answer = submitting.submit(
                    Objects.requireNonNull(catalogue.decider(command)),
                    payload,
                    new Act(
                            id(id),
                            caller.account(),
                            caller.person(),
                            asking.office(request).office(),
                            clocks.today(),
                            clocks.today(),
                            Origin.DIRECT,
                            Optional.empty(),
                            Optional.empty()),
                    Optional.empty());
            if (answer.accepted()) {
                said.addFlashAttribute("done", command.substring(command.indexOf('.') + 1));
                said.addFlashAttribute("soon", !freshness.shown(answer.command(), LONGEST_WAIT));
            } else {
                String language = LocaleContextHolder.getLocale().getLanguage();
                String erased = Sentences.packaged().word("erased", language);
                said.addFlashAttribute(
                        "refused",
                        answer.violations().stream()
                                .map(violation ->
                                        violation.sentence(language, erased) + " " + violation.wayOut(language, erased))
                                .toList());
            }
            return Optional.of(answer);
        } catch (BadRequest bad) {
            said.addFlashAttribute(
                    "refused",
                    java.util.List.of(
                            bad.text().in(LocaleContextHolder.getLocale().getLanguage())));
        } catch (StaleVersion | TooBusy conflict) {
            said.addFlashAttribute("busy", true);
        }
        return Optional.empty();
    }

    private CommandId id(String given) {
        try {
            return CommandId.of(given);
        } catch (IllegalArgumentException e) {
            return submitting.fresh();
        }
    }
}
