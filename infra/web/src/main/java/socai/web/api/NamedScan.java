package socai.web.api;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import socai.spine.Act;
import socai.spine.Command;
import socai.spine.Paper;
import socai.spine.Plain;
import socai.spine.TextForm;

/**
 * A stored file that an act names, with the hash that it says the file has.
 *
 * @param attachment the id of the file; empty where a paper is told by its number and the hash of its scan
 * @param shown      by what people know it
 */
record NamedScan(Optional<String> attachment, String shown, String sha256) {

    /** All that the command itself names, and the paper from which the act is entered. A paper without a scan is none. */
    static List<NamedScan> in(Command command, Act act) {
        Stream<NamedScan> attached = text(command, TextForm.SCAN)
                .map(id -> new NamedScan(
                        Optional.of(id), id, text(command, TextForm.HASH).orElse("")))
                .stream();
        return Stream.concat(
                        attached,
                        Stream.concat(papers(command), act.paper().stream())
                                .filter(paper -> !paper.scanSha256().isBlank())
                                .map(paper -> new NamedScan(Optional.empty(), paper.number(), paper.scanSha256())))
                .toList();
    }

    private static Stream<Paper> papers(Command command) {
        return Arrays.stream(command.getClass().getRecordComponents())
                .map(component -> value(component, command))
                .map(value -> value instanceof Optional<?> maybe && maybe.isPresent() ? maybe.get() : value)
                .filter(Paper.class::isInstance)
                .map(Paper.class::cast);
    }

    private static Optional<String> text(Command command, TextForm form) {
        return Arrays.stream(command.getClass().getRecordComponents())
                .filter(component -> component.getType() == String.class)
                .filter(component -> component.isAnnotationPresent(Plain.class)
                        && component.getAnnotation(Plain.class).value() == form)
                .map(component -> (String) value(component, command))
                .findFirst();
    }

    private static Object value(RecordComponent component, Command command) {
        try {
            return component.getAccessor().invoke(command);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
