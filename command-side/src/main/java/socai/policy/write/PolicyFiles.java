package socai.policy.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import socai.policy.write.publishcalendar.PublishCalendar;
import socai.policy.write.publishregulation.PublishRegulation;
import socai.spine.Command;
import socai.spine.OrganisationId;
import socai.spine.Text;

/** The publications that come with the program, in the order in which they are published. */
public record PolicyFiles(List<RegulationFile> regulations, List<CalendarFile> calendars) {

    private static final String FOLDER = "/policies/";
    private static final String INDEX = "index.txt";

    /** @throws PolicyFileFault when a file is not exactly of the known form; the program must not start then */
    public static PolicyFiles packaged() {
        return read(PolicyFiles::resource);
    }

    /** @param contents gives the text of a file by its name, {@code index.txt} first */
    static PolicyFiles read(UnaryOperator<String> contents) {
        List<RegulationFile> regulations = new ArrayList<>();
        List<CalendarFile> calendars = new ArrayList<>();
        for (String file : index(contents)) {
            if (file.endsWith(".tsv")) {
                calendars.add(CalendarFile.read(file, contents.apply(file)));
            } else {
                regulations.add(RegulationFile.read(file, contents.apply(file)));
            }
        }
        return new PolicyFiles(List.copyOf(regulations), List.copyOf(calendars));
    }

    /** All of them as commands; what is published already changes nothing. */
    public List<Command> commands(OrganisationId publisher) {
        List<Command> commands = new ArrayList<>();
        regulations.forEach(file -> commands.add(new PublishRegulation(publisher, file.regulation())));
        calendars.forEach(file ->
                commands.add(new PublishCalendar(publisher, file.calendar().days())));
        return List.copyOf(commands);
    }

    /**
     * The files that say something else than what was published under their code and start. Each sentence must stop
     * the start: decisions have named the published version, and a file may not quietly say otherwise.
     */
    public List<Text> differences(PolicyBook book) {
        return regulations.stream()
                .map(file -> difference(file, book))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Text> difference(RegulationFile file, PolicyBook book) {
        RegulationText text = file.regulation();
        String hash = text.contentHash();
        return book.published(text.code(), text.validFrom())
                .filter(there -> !there.equals(hash))
                .map(there -> new Text(
                        "Tệp policies/%s không còn đúng với %s (hiệu lực từ %s) đã công bố: sổ giữ bản %.12s, tệp là bản %.12s. Hãy khôi phục tệp, hoặc đưa nội dung mới vào một tệp với thời kỳ hiệu lực mới."
                                .formatted(file.file(), text.code(), text.validFrom(), there, hash),
                        "File policies/%s no longer says what was published as %s (in force from %s): the book holds version %.12s, the file is version %.12s. Restore the file, or put the new content into a file with a new validity period."
                                .formatted(file.file(), text.code(), text.validFrom(), there, hash)));
    }

    private static List<String> index(UnaryOperator<String> contents) {
        return contents.apply(INDEX)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private static String resource(String file) {
        try (InputStream stream = PolicyFiles.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new PolicyFileFault(file, 1, "the file is not in the package");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("policies/" + file + " cannot be read", e);
        }
    }
}
