package socai.web.pages.acting;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import socai.membership.read.members.ListMembers;
import socai.spine.OrganisationId;
import socai.spine.journal.JournalKind;
import socai.spine.read.Page;
import socai.spine.read.Sentences;
import socai.spine.write.Clocks;
import socai.spine.write.Decider;
import socai.spine.write.StreamRights;
import socai.web.Callers;
import socai.web.api.Submitting;
import socai.web.pages.acting.FormField.Kind;
import socai.web.pages.acting.FormField.Option;
import socai.web.pages.frame.Asking;

/** What the page of a form shows: its fields with what is known already, the people to choose from, the rules ahead. */
@Component
class FormPage {

    /** Components that name the organisation which acts: at first that of the office. */
    static final Set<String> OWN = Set.of("organisation", "decidedBy", "extendedBy", "cell");

    /** Fields that a person did not write: the page names what it is about and that a file came, not ids and hashes. */
    private static final Set<Kind> UNREAD = Set.of(Kind.REFERENCE, Kind.HIDDEN, Kind.FILE);

    private final Submitting submitting;
    private final Asking asking;
    private final Callers callers;
    private final StreamRights rights;
    private final Clocks clocks;
    private final Forewarned forewarned;
    private final Destinations destinations;
    private final About about;
    private final OwnMembership own;
    private final AskedWith asked;
    private final PublishedChoices published;

    FormPage(
            Submitting submitting,
            Asking asking,
            Callers callers,
            StreamRights rights,
            Clocks clocks,
            Forewarned forewarned,
            Destinations destinations,
            About about,
            OwnMembership own,
            AskedWith asked,
            PublishedChoices published) {
        this.published = published;
        this.own = own;
        this.asked = asked;
        this.destinations = destinations;
        this.submitting = submitting;
        this.asking = asking;
        this.callers = callers;
        this.rights = rights;
        this.clocks = clocks;
        this.forewarned = forewarned;
        this.about = about;
    }

    /** All values that came, several of one name a line each, with what the form knows by itself where nothing came. */
    Map<String, String> values(List<FormField> fields, HttpServletRequest request) {
        Map<String, String> values = new HashMap<>();
        request.getParameterMap().forEach((name, all) -> values.put(name, String.join("\n", all)));
        LocalDate today = clocks.today();
        for (FormField field : fields) {
            if (field.kind() == Kind.REFERENCE && OWN.contains(field.name())) {
                values.putIfAbsent(
                        field.name(),
                        asking.office(request).office().organisation().raw());
            }
            if (field.kind() == Kind.REFERENCE && field.name().equals("membership")) {
                own.of(request).ifPresent(membership -> values.putIfAbsent(field.name(), membership.raw()));
            }
            if (field.kind() == Kind.DATE && field.name().equals("on")) {
                values.putIfAbsent(field.name(), today.toString());
            }
        }
        return values;
    }

    /** The same for what is sent: without what belongs to another choice than the one that was made. */
    Map<String, String> sent(String name, List<FormField> fields, HttpServletRequest request) {
        Map<String, String> values = values(fields, request);
        asked.clear(name, values, request);
        return values;
    }

    /** The id in the form is used once: sent again it is the same act, changed after a refusal it is a new one. */
    void show(
            String name,
            Decider<?, ?, ?> decider,
            Map<String, String> values,
            HttpServletRequest request,
            Model model) {
        String context = Sentences.contextOf(name);
        List<FormField> fields = published.of(
                name, CommandForm.of(context, decider.command(), language()).fields(), request);
        Optional<String> stream = fields.stream()
                .filter(field -> field.kind() == Kind.REFERENCE && !OWN.contains(field.name()))
                // Whoever gives an office need not be somebody who may see that person's page.
                .filter(field ->
                        !context.equals("organisation") || !field.name().equals("person"))
                .map(field -> values.get(field.name()))
                .filter(value -> value != null && !value.isBlank())
                .findFirst();
        model.addAttribute("title", Sentences.packaged().command(name, language()));
        model.addAttribute("fields", fields);
        model.addAttribute("values", values);
        model.addAttribute("stream", stream.orElse(null));
        model.addAttribute("id", submitting.fresh(decider).raw());
        model.addAttribute("unnamed", decider.journal() == JournalKind.ANONYMOUS);
        model.addAttribute("address", "/viec/" + name.replace('.', '/'));
        model.addAttribute("draft", callers.current().account() + ":" + name + ":" + stream.orElse(""));
        model.addAttribute("reviewed", Steps.packaged().reviewed(name));
        Map<String, AskedWith.Condition> conditions = asked.of(name, request);
        model.addAttribute("asked", conditions);
        model.addAttribute(
                "choosing",
                conditions.values().stream().map(AskedWith.Condition::choice).collect(Collectors.toSet()));
        model.addAttribute("told", forewarned.of(name, request));
        model.addAttribute("about", about.of(name, decider, fields, values, request));
        model.addAttribute("files", fields.stream().anyMatch(field -> field.kind() == Kind.FILE));
        boolean people = fields.stream().anyMatch(FormField::members);
        model.addAttribute("places", destinations.of(fields, values, request));
        model.addAttribute("people", people ? members(stream, request) : List.of());
    }

    /** Each field with what was filled in, in words, for reading it once more. */
    Map<String, String> readBack(List<FormField> fields, Map<String, String> values, List<Option> people) {
        Map<String, String> said = new LinkedHashMap<>();
        for (FormField field : fields) {
            String value = values.getOrDefault(field.name(), "");
            if (!value.isBlank() && !UNREAD.contains(field.kind())) {
                said.put(
                        field.label(),
                        field.kind() == Kind.ORGANISATION ? destinations.named(value) : words(field, value, people));
            }
        }
        return said;
    }

    private static String words(FormField field, String value, List<Option> people) {
        List<Option> options = field.members() ? people : field.options();
        if (field.kind() == Kind.FLAG) {
            return Sentences.packaged().word(Boolean.parseBoolean(value) ? "yes" : "no", language());
        }
        if (field.kind() == Kind.DATE && value.length() == 10) {
            return value.substring(8) + "/" + value.substring(5, 7) + "/" + value.substring(0, 4);
        }
        return value.lines()
                .map(line -> options.stream()
                        .filter(option -> option.value().equals(line))
                        .map(Option::label)
                        .findFirst()
                        .orElse(line))
                .collect(Collectors.joining(", "));
    }

    /** The members of the organisation in which the matter lies. */
    private List<Option> members(Optional<String> stream, HttpServletRequest request) {
        OrganisationId organisation = stream.flatMap(rights::matterOf)
                .orElseGet(() -> asking.office(request).office().organisation());
        return asking.tryAsk(
                        new ListMembers(organisation, Optional.empty(), Optional.empty(), new Page(0, Page.MOST)),
                        request)
                .map(members -> members.lines().stream()
                        .map(line -> new Option(line.personId(), line.name() + ", " + line.standingLabel()))
                        .toList())
                .orElse(List.of());
    }

    private static String language() {
        return LocaleContextHolder.getLocale().getLanguage();
    }
}
