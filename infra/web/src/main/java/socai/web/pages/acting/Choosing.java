package socai.web.pages.acting;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import socai.spine.read.Sentences;
import socai.spine.write.Catalogue;
import socai.spine.write.Decider;

/** Turns a list into the choice of what an act is about: its rows then lead to the form of that act. */
@Component
public class Choosing {

    /** The parameter of a list that names the act. */
    public static final String ACT = "viec";

    private final Catalogue catalogue;

    Choosing(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Tells the list its act, if it has one, and where its rows lead: the id of the thing is to be added.
     *
     * @param act   logical name of a command; what is none leaves the list as it is
     * @param plain where rows lead without an act
     */
    public void show(@Nullable String act, String plain, Model model) {
        Optional<String> form = act == null ? Optional.empty() : form(act);
        model.addAttribute("opens", form.orElse(plain));
        if (act != null && form.isPresent()) {
            model.addAttribute("asked", act);
            model.addAttribute(
                    "act",
                    Sentences.packaged()
                            .command(act, LocaleContextHolder.getLocale().getLanguage()));
        }
    }

    private Optional<String> form(String act) {
        Decider<?, ?, ?> decider = catalogue.decider(act);
        return decider == null
                ? Optional.empty()
                : Arrays.stream(decider.command().getRecordComponents())
                        .filter(component ->
                                Chooser.of(component).filter(Chooser::listed).isPresent())
                        .findFirst()
                        .map(component -> "/viec/" + act.replace('.', '/') + "?" + component.getName() + "=");
    }
}
