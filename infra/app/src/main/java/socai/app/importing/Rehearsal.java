package socai.app.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import socai.membership.write.Membership;
import socai.membership.write.Person;
import socai.membership.write.importmembers.ImportedFile;
import socai.organisation.write.Organisation;
import socai.organisation.write.establish.EstablishOrganisationDecider;
import socai.policy.write.PolicyBook;
import socai.spine.Act;
import socai.spine.Anchors;
import socai.spine.Answer;
import socai.spine.Appended;
import socai.spine.Authority;
import socai.spine.Command;
import socai.spine.Decision;
import socai.spine.Effect;
import socai.spine.NoPolicyInForce;
import socai.spine.Recorded;
import socai.spine.Rule;
import socai.spine.Seen;
import socai.spine.StreamEvent;
import socai.spine.StreamType;
import socai.spine.write.Catalogue;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;
import socai.spine.write.Submission;
import socai.spine.write.rules.OfficeMayDoThis;
import socai.spine.write.rules.PolicyIsInForce;

/**
 * Decides over the ledger as it is and remembers what would have been written, so that later rows are judged as they
 * would be; nothing is written. Of the many streams of persons and memberships nothing is kept: an import never comes
 * back to one.
 */
final class Rehearsal implements Ledger, Reader {

    private static final int CACHED = 5_000;
    private static final String SOMEBODY = "rehearsed";
    private static final Set<StreamType<?, ?>> MADE_ONCE = Set.of(Person.TYPE, Membership.TYPE);
    private static final Set<StreamType<?, ?>> KEPT = Set.of(Organisation.TYPE, ImportedFile.TYPE);

    private final Ledger real;
    private final Catalogue catalogue;
    private final Map<String, Seen<?>> pretended = new HashMap<>();
    private final Map<String, Recorded> last = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private final LongSet claims = new LongSet();
    private final Map<String, Seen<?>> cache = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Seen<?>> eldest) {
            return size() > CACHED;
        }
    };

    Rehearsal(Ledger real, Catalogue catalogue) {
        this.real = real;
        this.catalogue = catalogue;
    }

    @Override
    public Answer submit(Submission submission) {
        return decide(submission.command(), submission.act(), catalogue.deciderOf(submission.command()));
    }

    private <C extends Command> Answer decide(C command, Act act, Decider<C, Object, Record> decider) {
        Object state = read(decider.type(), decider.stream(command, act)).value();
        PolicyBook book = read(PolicyBook.TYPE, PolicyBook.STREAM).value();
        Decision decision;
        try {
            Optional<Rule> right = decider.matter(command, state, act)
                    .map(matter -> new Authority(act.office(), matter, true, 0, List.of()))
                    .map(authority -> right(command, act, book, authority))
                    .filter(rule -> !rule.holds());
            if (right.isPresent()) {
                return refused(act, right.get());
            }
            Record facts = decider.gather(command, state, act, this);
            decision = decider.decide(state, command, facts, new Circumstances(act, book));
        } catch (NoPolicyInForce missing) {
            return refused(act, new PolicyIsInForce(missing));
        }
        return switch (decision) {
            case Decision.Refused refused -> new Answer(act.command(), false, refused.violations(), List.of());
            case Decision.Accepted accepted -> {
                accepted.effects().forEach(this::remember);
                yield new Answer(act.command(), true, List.of(), remember(accepted.events(), act));
            }
        };
    }

    private static Rule right(Command command, Act act, PolicyBook book, Authority authority) {
        String key = "right." + Catalogue.nameOf(command.getClass());
        Anchors today = Anchors.act(act.today());
        return new OfficeMayDoThis(
                authority, book.has(key, today) ? Optional.of(book.parameter(key, today)) : Optional.empty());
    }

    private static Answer refused(Act act, Rule rule) {
        return new Answer(act.command(), false, List.of(rule.violation()), List.of());
    }

    private void remember(Effect effect) {
        if (effect instanceof Effect.Claim claim) {
            if (claim.kind().equals(EstablishOrganisationDecider.CODE)) {
                codes.put(claim.value(), claim.owner());
            } else {
                claims.add(number(claim.kind(), claim.value()));
            }
        }
    }

    private List<Appended> remember(List<StreamEvent> events, Act act) {
        List<Appended> appended = new ArrayList<>();
        for (StreamEvent event : events) {
            if (KEPT.contains(event.type())) {
                long sequence = remember(event.type(), event, act);
                appended.add(new Appended(event.type().name(), event.stream(), sequence, 1));
            }
        }
        return appended;
    }

    private <S> long remember(StreamType<S, ?> type, StreamEvent event, Act act) {
        Seen<S> before = read(type, event.stream());
        long sequence = before.version() + 1;
        pretended.put(event.stream(), new Seen<>(event.stream(), sequence, type.fold(before.value(), event.event())));
        if (type == (StreamType<?, ?>) ImportedFile.TYPE) {
            // Only the import itself is asked for events, and only for the one just written.
            last.put(event.stream(), Pretended.event(event, sequence, act));
        }
        return sequence;
    }

    @SuppressWarnings("unchecked")
    @Override
    public <S> Seen<S> read(StreamType<S, ?> type, String stream) {
        Seen<?> known = pretended.get(stream);
        if (known == null) {
            known = MADE_ONCE.contains(type)
                    ? new Seen<>(stream, -1, type.initial())
                    : cache.computeIfAbsent(stream, id -> real.read(type, id));
        }
        return (Seen<S>) known;
    }

    @Override
    public List<Optional<String>> claimedBy(String kind, List<String> values) {
        return owners(kind, values);
    }

    @Override
    public List<Optional<String>> owners(String kind, List<String> values) {
        List<Optional<String>> owners = new ArrayList<>(real.owners(kind, values));
        for (int i = 0; i < owners.size(); i++) {
            if (owners.get(i).isEmpty()) {
                owners.set(i, pretendedOwner(kind, values.get(i)));
            }
        }
        return owners;
    }

    private Optional<String> pretendedOwner(String kind, String value) {
        if (kind.equals(EstablishOrganisationDecider.CODE)) {
            return Optional.ofNullable(codes.get(value));
        }
        return claims.contains(number(kind, value)) ? Optional.of(SOMEBODY) : Optional.empty();
    }

    /** Different for different numbers of the same length up to twelve digits. */
    private static long number(String kind, String value) {
        long number = kind.hashCode();
        for (int i = 0; i < value.length(); i++) {
            number = number * 31 + value.charAt(i);
        }
        return number;
    }

    @Override
    public List<Recorded> range(String stream, long first, long end) {
        Recorded event = last.get(stream);
        return event != null && event.sequence() == first ? List.of(event) : real.range(stream, first, end);
    }
}
