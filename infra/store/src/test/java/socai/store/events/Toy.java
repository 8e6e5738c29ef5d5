package socai.store.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.spine.Act;
import socai.spine.Anchors;
import socai.spine.Authority;
import socai.spine.Command;
import socai.spine.CommandId;
import socai.spine.DomainEvent;
import socai.spine.Logical;
import socai.spine.NoPolicyInForce;
import socai.spine.OfficeKind;
import socai.spine.OfficeRef;
import socai.spine.OrganisationId;
import socai.spine.Origin;
import socai.spine.Parameter;
import socai.spine.Policies;
import socai.spine.Seen;
import socai.spine.StreamType;
import socai.spine.journal.JournalEvent;
import socai.spine.time.WorkingCalendar;
import socai.spine.write.Catalogue;
import socai.spine.write.CommandHandling;
import socai.spine.write.Context;
import socai.spine.write.Decider;
import socai.spine.write.Submission;

/** A context as small as one can be: pages that take lines up to a limit which stands in another stream. */
final class Toy {

    static final OrganisationId HERE = OrganisationId.of("org-toy");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private Toy() {}

    sealed interface PageEvent extends DomainEvent {
        @Logical("toy.LineWritten")
        record LineWritten(String line, int limit) implements PageEvent {}

        @Logical("toy.LineTakenOver")
        record LineTakenOver(String from, String line) implements PageEvent {}
    }

    sealed interface LimitEvent extends DomainEvent {
        @Logical("toy.LimitSet")
        record LimitSet(int limit) implements LimitEvent {}
    }

    sealed interface NoEvent extends DomainEvent {
        @Logical("toy.Nothing")
        record Nothing() implements NoEvent {}
    }

    static final StreamType<List<String>, PageEvent> PAGE =
            new StreamType<>("page", "pag", PageEvent.class, List.of(), (lines, event) -> switch (event) {
                case PageEvent.LineWritten written -> with(lines, written.line());
                case PageEvent.LineTakenOver taken -> with(lines, taken.line());
            });

    static final StreamType<Integer, LimitEvent> LIMIT =
            new StreamType<>("limit", "lim", LimitEvent.class, 1000, (old, event) -> switch (event) {
                case LimitEvent.LimitSet set -> set.limit();
            });

    static final StreamType<Policies, NoEvent> BOOK =
            new StreamType<>("toybook", "tbk", NoEvent.class, new NoPolicies(), (book, event) -> book);

    private static List<String> with(List<String> lines, String line) {
        List<String> more = new java.util.ArrayList<>(lines);
        more.add(line);
        return List.copyOf(more);
    }

    /** Nothing is published: rights fall back to the founding rule, by which the installation itself may act. */
    record NoPolicies() implements Policies {
        @Override
        public Parameter parameter(String key, Anchors at) {
            throw new NoPolicyInForce(key, at.act());
        }

        @Override
        public boolean has(String key, Anchors at) {
            return false;
        }

        @Override
        public WorkingCalendar calendar() {
            return WorkingCalendar.NONE;
        }
    }

    @Logical("toy.WriteLine")
    record WriteLine(String page, String limit, String line) implements Command {
        @Logical("toy.WriteLine.Facts")
        record Facts(Seen<Integer> limit) {}
    }

    @Logical("toy.SetLimit")
    record SetLimit(String limit, int value) implements Command {}

    /** Writes to two streams and takes a unique value. */
    @Logical("toy.CopyLine")
    record CopyLine(String from, String to, String unique) implements Command {
        @Logical("toy.CopyLine.Facts")
        record Facts(Seen<Integer> lines, Optional<String> taken) {}
    }

    static final class ToyContext implements Context {
        @Override
        public String name() {
            return "toy";
        }

        @Override
        public List<Decider<?, ?, ?>> deciders() {
            return List.of(
                    new ToyDeciders.WriteLineDecider(),
                    new ToyDeciders.SetLimitDecider(),
                    new ToyDeciders.CopyLineDecider());
        }

        @Override
        public List<StreamType<?, ?>> streams() {
            return List.of(BOOK);
        }
    }

    static Spine.Parts parts() {
        return new Spine.Parts(
                new Catalogue(List.of(new ToyContext()), List.of(JournalEvent.class)),
                new CommandHandling.Book(BOOK, "tbk-1"),
                (act, matter, reader) -> new Authority(act.office(), matter, true, 0, List.of()),
                List.of(),
                "test",
                10_000);
    }

    static Submission ask(CommandId id, Command command) {
        return Submission.of(
                command,
                new Act(
                        id,
                        "system",
                        Optional.empty(),
                        new OfficeRef(OfficeKind.SYSTEM, HERE),
                        TODAY,
                        TODAY,
                        Origin.DIRECT,
                        Optional.empty(),
                        Optional.empty()));
    }
}
