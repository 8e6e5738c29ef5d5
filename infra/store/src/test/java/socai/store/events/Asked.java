package socai.store.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import socai.spine.Answer;
import socai.spine.Command;
import socai.spine.CommandId;
import socai.spine.write.CommandIdInUse;
import socai.spine.write.StaleVersion;
import socai.spine.write.Submission;

/**
 * One thing that a client sends, again and again until something comes back.
 *
 * @param expected the version of the page that the client believes to see
 */
record Asked(CommandId id, Command command, Optional<Long> expected) {

    static final int PAGES = 8;
    static final int ROOM = 14;
    static final String LIMIT = "lim-room";
    private static final int VALUES = 25;
    private static final int PATIENCE = 50;

    /** What came back. */
    sealed interface Outcome {
        record Answered(Answer answer) implements Outcome {}

        record Stale(long actual) implements Outcome {}

        record InUse() implements Outcome {}
    }

    /** Lines for pages, copies that claim a value, what was decided on an old page, and ids that mean two things. */
    static List<Asked> random(Random random, int ids) {
        List<Asked> all = new ArrayList<>();
        for (int i = 0; i < ids; i++) {
            CommandId id = CommandId.of(UUID.randomUUID());
            Command command = random.nextInt(10) < 3 ? copy(random) : line(random, "dòng " + i);
            Optional<Long> expected =
                    random.nextInt(5) == 0 ? Optional.of(random.nextLong(-1, ROOM)) : Optional.empty();
            all.add(new Asked(id, command, expected));
            switch (random.nextInt(8)) {
                case 0 -> all.add(new Asked(id, line(random, "dòng khác " + i), Optional.empty()));
                case 1 -> all.add(new Asked(id, copy(random), Optional.empty()));
                case 2, 3 -> all.add(all.getLast());
                default -> {}
            }
        }
        return all;
    }

    private static Toy.WriteLine line(Random random, String text) {
        return new Toy.WriteLine("pag-" + random.nextInt(PAGES), LIMIT, text);
    }

    private static Toy.CopyLine copy(Random random) {
        int from = random.nextInt(PAGES);
        int to = (from + 1 + random.nextInt(PAGES - 1)) % PAGES;
        return new Toy.CopyLine("pag-" + from, "pag-" + to, "giá trị " + random.nextInt(VALUES));
    }

    /** The dossier that the command is about. */
    String page() {
        return switch (command) {
            case Toy.WriteLine write -> write.page();
            case Toy.CopyLine copy -> copy.from();
            default -> throw new IllegalStateException(command.toString());
        };
    }

    Outcome untilAnswered(ToySpine node) {
        RuntimeException last = new IllegalStateException("never asked");
        for (int attempt = 0; attempt < PATIENCE; attempt++) {
            try {
                return new Outcome.Answered(node.door()
                        .submit(new Submission(command, Toy.ask(id, command).act(), expected)));
            } catch (StaleVersion stale) {
                return new Outcome.Stale(stale.actual());
            } catch (CommandIdInUse used) {
                return new Outcome.InUse();
            } catch (RuntimeException fault) {
                last = fault;
            }
        }
        throw last;
    }

    static Stream<String> pages() {
        return Stream.iterate(0, page -> page < PAGES, page -> page + 1).map(page -> "pag-" + page);
    }
}
