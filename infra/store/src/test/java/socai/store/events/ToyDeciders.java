package socai.store.events;

import static socai.store.events.Toy.HERE;
import static socai.store.events.Toy.LIMIT;
import static socai.store.events.Toy.PAGE;

import java.util.List;
import java.util.Optional;
import socai.spine.Act;
import socai.spine.Citation;
import socai.spine.Command;
import socai.spine.Confidence;
import socai.spine.Decision;
import socai.spine.Effect;
import socai.spine.Fact;
import socai.spine.Judgement;
import socai.spine.OrganisationId;
import socai.spine.Rule;
import socai.spine.Seen;
import socai.spine.StreamEvent;
import socai.spine.StreamType;
import socai.spine.Text;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;
import socai.store.events.Toy.CopyLine;
import socai.store.events.Toy.LimitEvent;
import socai.store.events.Toy.PageEvent;
import socai.store.events.Toy.SetLimit;
import socai.store.events.Toy.WriteLine;

/** How the smallest context decides: a page has room, a value is free. */
final class ToyDeciders {

    private ToyDeciders() {}

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

        @Override
        public Text remedy() {
            return new Text("Chọn chỗ khác.", "Choose another place.");
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

        @Override
        public Text remedy() {
            return new Text("Chọn chỗ khác.", "Choose another place.");
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
}
