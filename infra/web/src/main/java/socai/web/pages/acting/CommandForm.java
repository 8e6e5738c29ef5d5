package socai.web.pages.acting;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import socai.organisation.write.office.FilledByAppointment;
import socai.spine.Logical;
import socai.spine.OfficeKind;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.read.Sentences;
import socai.web.pages.acting.FormField.Kind;
import socai.web.pages.acting.FormField.Option;

/** The fields of a command's form, one for each component that a person can fill in. */
final class CommandForm {

    /** Components that name somebody who need not be a member, so that no list of members can offer them. */
    private static final Set<String> UNSEATED = Set.of("person", "kept", "duplicate");

    /** A component that holds the hash of a scan: a person chooses the file, its hash is taken from it. */
    static final String SCAN = "scanSha256";

    /** A component that names an organisation which is neither one's own nor that of the matter: it is searched for. */
    static final String DESTINATION = "destination";

    /** Where it may be left open, it is another than one's own: whoever gives a membership back sits far above it. */
    private static final String CELL = "cell";

    private final String context;
    private final String command;
    private final String language;
    private final List<FormField> fields = new ArrayList<>();
    private boolean complete = true;

    private CommandForm(String context, String command, String language) {
        this.context = context;
        this.command = command;
        this.language = language;
    }

    static CommandForm of(String context, Class<?> command, String language) {
        Logical name = command.getAnnotation(Logical.class);
        CommandForm form = new CommandForm(context, name == null ? "" : name.value(), language);
        form.record("", "", command, true);
        return form;
    }

    List<FormField> fields() {
        return List.copyOf(fields);
    }

    /** False when a part of the command fits into no field (rows of an import): then there is no form. */
    boolean complete() {
        return complete;
    }

    private void record(String path, String label, Class<?> type, boolean required) {
        for (RecordComponent component : type.getRecordComponents()) {
            String name = component.getName();
            String own = Sentences.packaged()
                    .field(context, name, language)
                    .filter(word -> !word.isEmpty())
                    .or(() -> Sentences.packaged().find("spine", "form." + name, language))
                    .orElse(name);
            component(path + name, label.isEmpty() ? own : label + ": " + own, component.getGenericType(), required);
        }
    }

    private void component(String path, String label, Type type, boolean required) {
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            Type inner = generic.getActualTypeArguments()[0];
            if (raw == Optional.class || raw == Personal.class) {
                component(path, label, inner, required && raw != Optional.class);
            } else if (Collection.class.isAssignableFrom(raw) && inner instanceof Class<?> element) {
                several(path, label, element);
            } else {
                complete = false;
            }
        } else if (type instanceof Class<?> plain) {
            plain(path, label, plain, required);
        }
    }

    private void several(String path, String label, Class<?> element) {
        if (element.isEnum()) {
            fields.add(new FormField(path, label, Kind.SOME, false, options(element)));
        } else if (element == PersonId.class) {
            fields.add(new FormField(path, label, Kind.PEOPLE, false, List.of()));
        } else if (single(element)) {
            fields.add(new FormField(path, label, Kind.LINES, false, List.of()));
        } else {
            complete = false;
        }
    }

    private List<Option> options(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(each -> (Enum<?>) each)
                .filter(CommandForm::chosen)
                .map(each -> new Option(each.name(), Sentences.packaged().label(each, language)))
                .toList();
    }

    /** What a rule always refuses is not offered. */
    private static boolean chosen(Enum<?> each) {
        return !(each instanceof OfficeKind office) || new FilledByAppointment(office).holds();
    }

    private void plain(String path, String label, Class<?> type, boolean required) {
        if (type == LocalDate.class) {
            add(path, label, Kind.DATE, required);
        } else if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            add(path, label, Kind.NUMBER, required);
        } else if (type == boolean.class || type == Boolean.class) {
            add(path, label, Kind.FLAG, false);
        } else if (type.isEnum()) {
            fields.add(new FormField(path, label, Kind.CHOICE, required, options(type)));
        } else if (type == PersonId.class && !UNSEATED.contains(path)) {
            add(path, label, Kind.PERSON, required);
        } else if (type == OrganisationId.class && (path.equals(DESTINATION) || path.equals(CELL) && !required)) {
            add(path, label, Kind.ORGANISATION, required);
        } else if (path.equals("attachment") || path.endsWith(SCAN)) {
            add(path, label, Kind.FILE, required);
        } else if (path.equals("sha256")) {
            add(path, label, Kind.HIDDEN, required);
        } else if (type == String.class
                && !Steps.packaged().codes(command, path, language).isEmpty()) {
            fields.add(new FormField(
                    path, label, Kind.CODE, required, Steps.packaged().codes(command, path, language)));
        } else if (single(type)) {
            add(path, label, type.isRecord() ? Kind.REFERENCE : Kind.TEXT, required);
        } else if (type.isRecord()) {
            record(path + ".", label, type, required);
        } else {
            complete = false;
        }
    }

    private void add(String path, String label, Kind kind, boolean required) {
        fields.add(new FormField(path, label, kind, required, List.of()));
    }

    /** A text, or an id, which is its text. */
    private static boolean single(Class<?> type) {
        return type == String.class || type.isRecord() && Payload.isId(type);
    }
}
