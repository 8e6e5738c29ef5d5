package socai.web.pages.acting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import socai.organisation.read.find.FindOrganisations;
import socai.spine.read.Names;
import socai.spine.read.Page;
import socai.web.pages.acting.FormField.Kind;
import socai.web.pages.acting.FormField.Option;
import socai.web.pages.frame.Asking;

/** Organisations to choose from by their names, so that nobody types an id. */
@Component
class Destinations {

    /** Before the name of the field: the words by which was searched. */
    static final String WORDS = "_tim-";

    private static final int SHOWN = 12;

    private final Asking asking;
    private final Names names;

    Destinations(Asking asking, ObjectProvider<Names> names) {
        this.asking = asking;
        this.names = names.getIfAvailable(() -> (ids, language) -> Map.of());
    }

    /** By field: what is chosen already, then what was found. */
    Map<String, List<Option>> of(List<FormField> fields, Map<String, String> values, HttpServletRequest request) {
        Map<String, List<Option>> places = new HashMap<>();
        for (FormField field : fields) {
            if (field.kind() == Kind.ORGANISATION) {
                List<Option> options = new ArrayList<>();
                String chosen = values.getOrDefault(field.name(), "");
                if (!chosen.isBlank()) {
                    options.add(new Option(chosen, named(chosen)));
                }
                found(values.getOrDefault(WORDS + field.name(), ""), request).stream()
                        .filter(option -> !option.value().equals(chosen))
                        .forEach(options::add);
                places.put(field.name(), options);
            }
        }
        return places;
    }

    private List<Option> found(String words, HttpServletRequest request) {
        return words.isBlank()
                ? List.of()
                : asking.tryAsk(new FindOrganisations(words.strip(), Optional.empty(), new Page(0, SHOWN)), request)
                        .map(answer -> answer.found().stream()
                                .map(found -> new Option(
                                        found.organisation(), found.name() + " – " + String.join(", ", found.above())))
                                .toList())
                        .orElse(List.of());
    }

    String named(String organisation) {
        return names.of(List.of(organisation), LocaleContextHolder.getLocale().getLanguage())
                .getOrDefault(organisation, organisation);
    }
}
