package socai.membership.write.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import socai.organisation.events.OrganisationEvent.CommitteeTermBegan;
import socai.organisation.write.Organisation;
import socai.policy.write.TestPolicies;
import socai.spine.Anchors;
import socai.spine.Effect;
import socai.spine.OrganisationId;
import socai.spine.Policies;
import socai.spine.Seen;
import socai.spine.StreamType;
import socai.spine.write.Reader;

class NumbersPerTermPropertyTest {

    private static final OrganisationId BODY = OrganisationId.of("org-body");
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final Policies POLICIES = TestPolicies.book();

    /** A document that was accepted: in the term that begins on a day, or by year where no term was known. */
    private record Kept(String number, LocalDate date, Optional<LocalDate> term) {}

    /**
     * Documents of random days and numbers come in one after another, between them terms are recorded. Each is accepted
     * exactly if a count over all accepted ones, by their dates, finds none with its number where it counts.
     */
    @Property(tries = 300)
    void a_number_is_free_exactly_if_a_count_finds_it_nowhere_in_its_term_or_year(
            @ForAll @Size(max = 3) List<@IntRange(max = 1_800) Integer> termDays,
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 1_800) Integer> days,
            @ForAll @IntRange(min = 1, max = 4) int numbers) {
        List<LocalDate> terms =
                new TreeSet<>(termDays).stream().map(FIRST::plusDays).toList();
        Store store = new Store();
        List<Kept> kept = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            if (i % 7 == 3 && store.begun < terms.size()) {
                store.begin(terms.get(store.begun));
            }
            LocalDate date = FIRST.plusDays(days.get(i));
            String number = "%02d-QĐ".formatted(days.get(i) * 31 % numbers);
            Optional<LocalDate> term = last(terms.subList(0, store.begun), date);
            boolean free = kept.stream()
                    .filter(other -> other.number().equals(number))
                    .noneMatch(other -> clash(other, date, term, terms.subList(0, store.begun)));

            assertThat(store.accepts(number, date)).isEqualTo(free);
            if (free) {
                kept.add(new Kept(number, date, term));
            }
        }
    }

    private static boolean clash(Kept other, LocalDate date, Optional<LocalDate> term, List<LocalDate> terms) {
        if (term.isEmpty()) {
            return other.term().isEmpty() && other.date().getYear() == date.getYear();
        }
        return other.term().isPresent()
                ? other.term().equals(term)
                : last(terms, other.date().withDayOfYear(1)).equals(term);
    }

    private static Optional<LocalDate> last(List<LocalDate> terms, LocalDate on) {
        return terms.stream().filter(from -> !from.isAfter(on)).reduce((one, later) -> later);
    }

    /** The organisation and the claims, as the store keeps them. */
    private static final class Store implements Reader {
        private final Map<String, String> claims = new HashMap<>();
        private Organisation body = Organisation.NONE;
        private int begun;

        void begin(LocalDate from) {
            begun++;
            body = body.evolve(
                    new CommitteeTermBegan(BODY, "term " + begun, from, from.minusDays(1), Optional.empty(), "1-NQ"));
        }

        boolean accepts(String number, LocalDate date) {
            List<NumberUse> uses = NumberUse.read(BODY, number, date, this);
            Optional<TermUse> use = TermUse.read(NumberUse.CLAIM, BODY, number, date, List.of(BODY), this);
            Numbering numbering = Numbering.of(NumberUse.CLAIM, BODY, number, date, use, POLICIES);
            boolean free = numbering
                    .free(() -> new DecisionNumberFree(
                            number,
                            date.getYear(),
                            uses,
                            POLICIES.parameter("decision-number-scope", Anchors.act(date))))
                    .holds();
            if (free && numbering.taken("adm-" + claims.size()) instanceof Effect.Claim claim) {
                assertThat(claims.putIfAbsent(claim.value(), claim.owner())).isNull();
            }
            return free;
        }

        @Override
        @SuppressWarnings("unchecked")
        public <S> Seen<S> read(StreamType<S, ?> type, String stream) {
            assertThat(stream).isEqualTo(BODY.raw());
            return (Seen<S>) new Seen<>(stream, begun - 1L, body);
        }

        @Override
        public List<Optional<String>> claimedBy(String kind, List<String> values) {
            return values.stream()
                    .map(value -> Optional.ofNullable(claims.get(value)))
                    .toList();
        }
    }
}
