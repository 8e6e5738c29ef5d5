package socai.bench;

import java.util.List;
import java.util.Optional;
import socai.spine.Act;
import socai.spine.Citation;
import socai.spine.Confidence;
import socai.spine.Decision;
import socai.spine.DomainEvent;
import socai.spine.Fact;
import socai.spine.Judgement;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Personal;
import socai.spine.Rule;
import socai.spine.Seen;
import socai.spine.StreamEvent;
import socai.spine.StreamType;
import socai.spine.Text;
import socai.spine.write.Circumstances;
import socai.spine.write.Context;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** A context with the least command that touches everything: an existing file, one fact, rights, one personal field. */
public final class BenchContext implements Context {

    /** Notes on a file of one organisation. */
    public sealed interface FileEvent extends DomainEvent {
        @Logical("bench.NoteWritten")
        record NoteWritten(
                OrganisationId organisation,
                int number,
                @Personal.Label("bench.remark") Personal<String> remark) implements FileEvent {}
    }

    /** @param notes how many were written */
    public record File(Optional<OrganisationId> organisation, int notes) {
        public static final StreamType<File, FileEvent> TYPE =
                new StreamType<>("bench-file", "ben", FileEvent.class, new File(Optional.empty(), 0), File::evolve);

        File evolve(FileEvent event) {
            return switch (event) {
                case FileEvent.NoteWritten written -> new File(Optional.of(written.organisation()), written.number());
            };
        }
    }

    @Logical("bench.WriteNote")
    public record WriteNote(
            String file,
            String witness,
            OrganisationId organisation,
            @Personal.Label("bench.remark") Personal<String> remark)
            implements socai.spine.Command {
        @Logical("bench.WriteNote.Facts")
        public record Facts(Seen<Integer> witness) {}
    }

    /** The one statutory rule: the witness file exists, or a file begins as its own witness. */
    record WitnessExists(Seen<Integer> witness, String file) implements Rule {
        @Override
        public String id() {
            return "bench.witness-exists";
        }

        @Override
        public Citation citation() {
            return new Citation("BENCH", "1", Confidence.R);
        }

        @Override
        public boolean holds() {
            return witness.exists() || witness.stream().equals(file);
        }

        @Override
        public List<Fact> facts() {
            return List.of(Fact.of("notes", witness.value(), witness));
        }

        @Override
        public Text refusal() {
            return new Text("Không có hồ sơ đối chiếu.", "There is no witness file.");
        }

        @Override
        public Text remedy() {
            return new Text("Chọn tệp khác.", "Choose another file.");
        }
    }

    private static final class WriteNoteDecider implements Decider<WriteNote, File, WriteNote.Facts> {
        @Override
        public Class<WriteNote> command() {
            return WriteNote.class;
        }

        @Override
        public StreamType<File, ?> type() {
            return File.TYPE;
        }

        @Override
        public String stream(WriteNote command, Act act) {
            return command.file();
        }

        @Override
        public Optional<OrganisationId> matter(WriteNote command, File state, Act act) {
            return Optional.of(command.organisation());
        }

        @Override
        public Class<WriteNote.Facts> factsType() {
            return WriteNote.Facts.class;
        }

        @Override
        public WriteNote.Facts gather(WriteNote command, File state, Act act, Reader reader) {
            return new WriteNote.Facts(reader.read(File.TYPE, command.witness()).map(File::notes));
        }

        @Override
        public Decision decide(File state, WriteNote command, WriteNote.Facts facts, Circumstances circumstances) {
            return Judgement.begin()
                    .statute(() -> List.of(new WitnessExists(facts.witness(), command.file())))
                    .accept(() -> List.of(new StreamEvent(
                            File.TYPE,
                            command.file(),
                            new FileEvent.NoteWritten(command.organisation(), state.notes() + 1, command.remark()))));
        }
    }

    @Override
    public String name() {
        return "bench";
    }

    @Override
    public List<Decider<?, ?, ?>> deciders() {
        return List.of(new WriteNoteDecider());
    }

    @Override
    public List<StreamType<?, ?>> streams() {
        return List.of(Card.TYPE);
    }
}
