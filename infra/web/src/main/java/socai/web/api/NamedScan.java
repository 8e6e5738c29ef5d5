package socai.web.api;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import socai.spine.Command;
import socai.spine.Plain;
import socai.spine.TextForm;

/** The stored file that a command names, with the hash that it says the file has. */
record NamedScan(String attachment, String sha256) {

    /** Empty when the command is about no file. */
    static Optional<NamedScan> in(Command command) {
        return text(command, TextForm.SCAN)
                .map(attachment ->
                        new NamedScan(attachment, text(command, TextForm.HASH).orElse("")));
    }

    private static Optional<String> text(Command command, TextForm form) {
        return Arrays.stream(command.getClass().getRecordComponents())
                .filter(component -> component.getType() == String.class)
                .filter(component -> component.isAnnotationPresent(Plain.class)
                        && component.getAnnotation(Plain.class).value() == form)
                .map(component -> value(component, command))
                .findFirst();
    }

    private static String value(RecordComponent component, Command command) {
        try {
            return (String) component.getAccessor().invoke(command);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
