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
import socai.membership.read.people.GetPerson;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.read.CheckedQueryDoor;
import socai.spine.read.Names;
import socai.spine.read.Sentences;
import socai.spine.write.Decider;
import socai.spine.write.StreamRights;
import socai.web.Caller;
import socai.web.Callers;
import socai.web.pages.frame.Asking;

/** Whom and what a form is about, by name, and where another one is chosen. */
@Component
class About {

    private static final String SEES_PEOPLE = "right.read." + CheckedQueryDoor.nameOf(GetPerson.class);

    private final StreamRights rights;
    private final Callers callers;
    private final Asking asking;
    private final Names names;

    About(StreamRights rights, Callers callers, Asking asking, ObjectProvider<Names> names) {
        this.rights = rights;
        this.callers = callers;
        this.asking = asking;
        this.names = names.getIfAvailable(() -> (ids, language) -> Map.of());
    }

    /**
     * One thing.
     *
     * @param name   empty where nothing is chosen yet, or where it may not be told
     * @param choose where it is chosen; absent where it can only be what it is
     */
    record Line(String field, String label, String name, boolean known, Optional<String> choose) {}

    List<Line> of(
            String command,
            Decider<?, ?, ?> decider,
            List<FormField> fields,
            Map<String, String> values,
            HttpServletRequest request) {
        List<Line> about = new ArrayList<>();
        Map<String, String> chosen = chosen(fields, values);
        for (FormField field : fields) {
            if (field.kind() != FormField.Kind.REFERENCE) {
                continue;
            }
            String value = chosen.getOrDefault(field.name(), "");
            Optional<String> choose = Chooser.of(decider, field.name())
                    .filter(chooser -> elsewhere(chooser, command, field))
                    .map(chooser -> chooser.address(command, field.name(), chosen));
            about.add(new Line(field.name(), field.label(), name(value, request), !value.isBlank(), choose));
        }
        return about;
    }

    /** What the form knows of the things that it names; nothing that was typed goes into an address. */
    static Map<String, String> chosen(List<FormField> fields, Map<String, String> values) {
        Map<String, String> chosen = new HashMap<>();
        for (FormField field : fields) {
            String value = values.get(field.name());
            if (field.kind() == FormField.Kind.REFERENCE && value != null && !value.isBlank()) {
                chosen.put(field.name(), value);
            }
        }
        return chosen;
    }

    /** An organisation can be another one where organisations themselves are what is acted on. */
    private static boolean elsewhere(Chooser chooser, String command, FormField field) {
        return chooser != Chooser.ORGANISATION
                || Sentences.contextOf(command).equals("organisation")
                || !FormPage.OWN.contains(field.name());
    }

    private String name(String value, HttpServletRequest request) {
        boolean named = value.startsWith(PersonId.PREFIX + "-") || value.startsWith(OrganisationId.PREFIX + "-");
        Optional<String> id = named ? Optional.of(value) : subject(value, request);
        return id.map(one -> names.of(
                                List.of(one), LocaleContextHolder.getLocale().getLanguage())
                        .get(one))
                .orElse("");
    }

    /** Whose file it is, for whoever may see that person. */
    private Optional<String> subject(String stream, HttpServletRequest request) {
        Caller caller = callers.current();
        return stream.isBlank()
                ? Optional.empty()
                : rights.matterOf(stream)
                        .filter(matter -> rights.may(
                                caller.account(),
                                caller.person(),
                                asking.office(request).office(),
                                SEES_PEOPLE,
                                matter))
                        .flatMap(matter -> rights.subjectOf(stream))
                        .map(PersonId::raw);
    }
}
