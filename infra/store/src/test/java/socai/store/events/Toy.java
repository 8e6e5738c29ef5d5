package socai.store.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.spine.Act;
import socai.spine.Anchors;
import socai.spine.Authority;
import socai.spine.Citation;
import socai.spine.Command;
import socai.spine.CommandId;
import socai.spine.Confidence;
import socai.spine.Decision;
import socai.spine.DomainEvent;
import socai.spine.Effect;
import socai.spine.Fact;
import socai.spine.Judgement;
import socai.spine.Logical;
import socai.spine.NoPolicyInForce;
import socai.spine.OfficeKind;
import socai.spine.OfficeRef;
import socai.spine.OrganisationId;
import socai.spine.Origin;
import socai.spine.Parameter;
import socai.spine.Policies;
import socai.spine.Rule;
import socai.spine.Seen;
import socai.spine.StreamEvent;
import socai.spine.StreamType;
import socai.spine.Text;
import socai.spine.journal.JournalEvent;
import socai.spine.time.WorkingCalendar;
import socai.spine.write.Catalogue;
import socai.spine.write.Circumstances;
import socai.spine.write.CommandHandling;
import socai.spine.write.Context;
import socai.spine.write.Decider;
import socai.spine.write.Reader;
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

    record PageHasRoom(int lines, Seen<Integer> limit) implements Rule {
        @Override
        public String id() {
            return "toy.page-has-room";
        }

        @Override
        public Citation citation() {
            return new Citation("TOY", "1", Confidence.R);
        }

        @Override
        public boolean holds() {
            return lines < limit.value();
        }

        @Override
        public List<Fact> facts() {
            return List.of(Fact.of("lines", lines), Fact.of("limit", limit.value(), limit));
        }

        @Override
        public Text refusal() {
            return new Text("Trang đã đủ {limit} dòng.", "The page is full with {limit} lines.");
        }
    }

    record ValueIsFree(Optional<String> owner) implements Rule {
        @Override
        public String id() {
            return "toy.value-is-free";
        }

        @Override
        public Citation citation() {
            return new Citation("TOY", "2", Confidence.R);
        }

        @Override
        public boolean holds() {
            return owner.isEmpty();
        }

        @Override
        public Text refusal() {
            return new Text("Đã có người dùng.", "Already taken.");
        }
    }

    /** What all toy deciders share. */
    interface ToyDecider<C extends Command, S, F extends Record> extends Decider<C, S, F> {
        @Override
        default Optional<OrganisationId> matter(C command, S state, Act act) {
            return Optional.of(HERE);
        }
    }

    static final class WriteLineDecider implements ToyDecider<WriteLine, List<String>, WriteLine.Facts> {
        @Override
        public Class<WriteLine> command() {
            return WriteLine.class;
        }

        @Override
        public StreamType<List<String>, ?> type() {
            return PAGE;
        }

        @Override
        public String stream(WriteLine command, Act act) {
            return command.page();
        }

        @Override
        public Class<WriteLine.Facts> factsType() {
            return WriteLine.Facts.class;
        }

        @Override
        public WriteLine.Facts gather(WriteLine command, List<String> state, Act act, Reader reader) {
            return new WriteLine.Facts(reader.read(LIMIT, command.limit()));
        }

        @Override
        public Decision decide(List<String> page, WriteLine command, WriteLine.Facts facts, Circumstances c) {
            return Judgement.begin()
                    .statute(() -> List.of(new PageHasRoom(page.size(), facts.limit())))
                    .accept(() -> page.contains(command.line())
                            ? List.of()
                            : List.of(new StreamEvent(
                                    PAGE,
                                    command.page(),
                                    new PageEvent.LineWritten(
                                            command.line(), facts.limit().value()))));
        }
    }

    static final class SetLimitDecider implements ToyDecider<SetLimit, Integer, Decider.NoFacts> {
        @Override
        public Class<SetLimit> command() {
            return SetLimit.class;
        }

        @Override
        public StreamType<Integer, ?> type() {
            return LIMIT;
        }

        @Override
        public String stream(SetLimit command, Act act) {
            return command.limit();
        }

        @Override
        public Class<NoFacts> factsType() {
            return NoFacts.class;
        }

        @Override
        public NoFacts gather(SetLimit command, Integer state, Act act, Reader reader) {
            return new NoFacts();
        }

        @Override
        public Decision decide(Integer state, SetLimit command, NoFacts facts, Circumstances c) {
            return Judgement.begin()
                    .accept(() ->
                            List.of(new StreamEvent(LIMIT, command.limit(), new LimitEvent.LimitSet(command.value()))));
        }
    }

    static final class CopyLineDecider implements ToyDecider<CopyLine, List<String>, CopyLine.Facts> {
        @Override
        public Class<CopyLine> command() {
            return CopyLine.class;
        }

        @Override
        public StreamType<List<String>, ?> type() {
            return PAGE;
        }

        @Override
        public String stream(CopyLine command, Act act) {
            return command.from();
        }

        @Override
        public Class<CopyLine.Facts> factsType() {
            return CopyLine.Facts.class;
        }

        @Override
        public CopyLine.Facts gather(CopyLine command, List<String> state, Act act, Reader reader) {
            return new CopyLine.Facts(
                    reader.read(PAGE, command.to()).map(List::size), reader.claimedBy("toy", command.unique()));
        }

        @Override
        public Decision decide(List<String> from, CopyLine command, CopyLine.Facts facts, Circumstances c) {
            return Judgement.begin()
                    .statute(() -> List.of(new ValueIsFree(facts.taken())))
                    .accept(
                            () -> List.of(
                                    new StreamEvent(
                                            PAGE,
                                            command.to(),
                                            new PageEvent.LineTakenOver(command.from(), command.unique())),
                                    new StreamEvent(
                                            PAGE,
                                            command.from(),
                                            new PageEvent.LineTakenOver(command.to(), command.unique()))),
                            List.of(new Effect.Claim("toy", command.unique(), command.from())));
        }
    }

    static final class ToyContext implements Context {
        @Override
        public String name() {
            return "toy";
        }

        @Override
        public List<Decider<?, ?, ?>> deciders() {
            return List.of(new WriteLineDecider(), new SetLimitDecider(), new CopyLineDecider());
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
