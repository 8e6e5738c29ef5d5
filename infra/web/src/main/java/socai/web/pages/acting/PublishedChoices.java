package socai.web.pages.acting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import socai.organisation.write.types.OrganisationType;
import socai.organisation.write.types.OrganisationTypes;
import socai.policy.read.book.GetPolicyBook;
import socai.spine.read.Sentences;
import socai.web.pages.acting.FormField.Kind;
import socai.web.pages.acting.FormField.Option;
import socai.web.pages.frame.Asking;

/**
 * Kinds of organisation are chosen from the list that is published for today, each with the ranks that it may have. What
 * is none of them is still sent: an organisation of an earlier day, from paper, is judged by the list of that day.
 */
@Component
class PublishedChoices {

    private final Asking asking;

    PublishedChoices(Asking asking) {
        this.asking = asking;
    }

    /** The fields of a form, those with a published list as a choice; where none is published they stay free. */
    List<FormField> of(String command, List<FormField> fields, HttpServletRequest request) {
        List<Steps.Listed> listed = Steps.packaged().listed(command);
        return listed.isEmpty()
                ? fields
                : fields.stream()
                        .map(field -> listed.stream()
                                .filter(one -> one.field().equals(field.name()))
                                .findFirst()
                                .flatMap(one -> published(one.parameter(), request))
                                .map(types -> new FormField(
                                        field.name(), field.label(), Kind.CODE, field.required(), options(types)))
                                .orElse(field))
                        .toList();
    }

    private Optional<OrganisationTypes> published(String parameter, HttpServletRequest request) {
        return asking.tryAsk(new GetPolicyBook(Optional.empty()), request)
                .flatMap(book -> book.regulations().stream()
                        .flatMap(regulation -> regulation.settings().stream())
                        .filter(setting -> setting.parameter().equals(parameter))
                        .findFirst()
                        .map(setting -> OrganisationTypes.parse(setting.setting())));
    }

    private static List<Option> options(OrganisationTypes types) {
        return types.types().stream()
                .map(OrganisationType::code)
                .distinct()
                .map(types::of)
                .map(PublishedChoices::option)
                .toList();
    }

    /** A kind and where it stands: {@code Đảng bộ xã – Tổ chức cơ sở đảng}. */
    private static Option option(List<OrganisationType> lines) {
        String language = LocaleContextHolder.getLocale().getLanguage();
        OrganisationType first = lines.getFirst();
        return new Option(
                first.code(),
                first.name().in(language) + " – "
                        + lines.stream()
                                .map(OrganisationType::rank)
                                .distinct()
                                .map(labelled(language))
                                .collect(Collectors.joining(", ")));
    }

    private static Function<Enum<?>, String> labelled(String language) {
        return constant -> Sentences.packaged().label(constant, language);
    }
}
