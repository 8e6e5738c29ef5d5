package socai.spine.write;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import socai.spine.Act;
import socai.spine.Answer;
import socai.spine.Authority;
import socai.spine.Command;
import socai.spine.CommandId;
import socai.spine.Decision;
import socai.spine.Layer;
import socai.spine.OrganisationId;
import socai.spine.Policies;
import socai.spine.Verdict;

/** Reads what a command is judged by, all of it checked against the store, and has it judged. Writes nothing. */
final class Weighing {

    private static final int ROUNDS = 20;

    private final Catalogue catalogue;
    private final CommandHandling.Ports ports;
    private final CommandHandling.Book book;
    private final AuthorityReader authorities;

    Weighing(Catalogue catalogue, CommandHandling.Ports ports, CommandHandling.Book book, AuthorityReader authorities) {
        this.catalogue = catalogue;
        this.ports = ports;
        this.book = book;
        this.authorities = authorities;
    }

    /** A command with all that was read for it, and how it was decided. */
    record Weighed(String stream, CheckedReader reader, Authority authority, Record facts, Judge.Judged judged) {}

    private record Known(Folded<?> dossier, Policies policies, Authority authority, Record facts) {}

    /** @throws StaleVersion when the dossier is newer than the person saw */
    <C extends Command> Weighed weigh(Submission submission, C command, Decider<C, Object, Record> decider) {
        Act act = submission.act();
        String stream = decider.stream(command, act);
        CheckedReader reader = reader();
        Known known = know(decider, command, act, stream, reader);
        Judge.Judged judged =
                Judge.judge(decider, known.dossier(), command, known.facts(), known.authority(), act, known.policies());
        // Whoever has no right there is refused, and learns nothing of the dossier's version.
        if (!refusedByRight(judged.decision())) {
            submission.expectedVersion().ifPresent(expected -> {
                if (known.dossier().version() != expected) {
                    throw new StaleVersion(stream, expected, known.dossier().version());
                }
            });
        }
        return new Weighed(stream, reader, known.authority(), known.facts(), judged);
    }

    /** What would be answered now, without the events: nothing is written. */
    Answer foresee(Submission submission) {
        return foresee(submission, catalogue.deciderOf(submission.command()));
    }

    private <C extends Command> Answer foresee(Submission submission, Decider<C, Object, Record> decider) {
        Weighed weighed = weigh(submission, decider.command().cast(submission.command()), decider);
        CommandId id = submission.act().command();
        return switch (weighed.judged().decision()) {
            case Decision.Accepted accepted -> new Answer(id, true, List.of(), List.of());
            case Decision.Refused refused -> new Answer(id, false, refused.violations(), List.of());
        };
    }

    /** The command as it is recorded without who asked: today, in nobody's office, where its matter lies. */
    Submission unnamed(CommandId id, Command command, LocalDate today) {
        return unnamed(id, command, today, catalogue.deciderOf(command));
    }

    private <C extends Command> Submission unnamed(
            CommandId id, Command command, LocalDate today, Decider<C, Object, Record> decider) {
        C asked = decider.command().cast(command);
        Act nowhere = Unnamed.act(id, Unnamed.NOWHERE, today);
        String stream = decider.stream(asked, nowhere);
        CheckedReader reader = reader();
        Object dossier = settled(
                reader, stream, () -> reader.folded(decider.type(), stream).state());
        OrganisationId matter = decider.matter(asked, dossier, nowhere).orElse(Unnamed.NOWHERE);
        return Submission.of(command, Unnamed.act(id, matter, today));
    }

    /** The policies as published now. */
    Policies policies() {
        CheckedReader reader = reader();
        return settled(reader, book.stream(), () -> published(reader));
    }

    private CheckedReader reader() {
        return new CheckedReader(ports.cache(), ports.tails(), ports.claims());
    }

    private Policies published(CheckedReader reader) {
        return reader.read(book.type(), book.stream()).value();
    }

    private static boolean refusedByRight(Decision decision) {
        return decision.checks().stream()
                .anyMatch(check -> check.layer() == Layer.RIGHT && check.verdict() == Verdict.VIOLATED);
    }

    private <C extends Command> Known know(
            Decider<C, Object, Record> decider, C command, Act act, String stream, CheckedReader reader) {
        return settled(reader, stream, () -> {
            Folded<Object> dossier = reader.folded(decider.type(), stream);
            Policies policies = published(reader);
            Authority authority = Reach.of(decider, authorities, command, dossier.state(), act, reader)
                    .orElseGet(() -> nowhere(act));
            return new Known(dossier, policies, authority, decider.gather(command, dossier.state(), act, reader));
        });
    }

    /** Reads over cached states, again and again until nothing in the store is newer. */
    private static <T> T settled(CheckedReader reader, String stream, Supplier<T> reading) {
        for (int round = 0; round < ROUNDS; round++) {
            reader.begin();
            T read = reading.get();
            if (reader.check()) {
                return read;
            }
        }
        throw new TooBusy(stream);
    }

    private static Authority nowhere(Act act) {
        OrganisationId own = act.office().organisation();
        return new Authority(act.office(), own, true, -1, List.of());
    }
}
