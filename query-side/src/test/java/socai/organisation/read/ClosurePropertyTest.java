package socai.organisation.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import socai.organisation.events.DissolutionReason;
import socai.organisation.events.OrganisationEvent;
import socai.organisation.events.OrganisationEvent.OrganisationDissolved;
import socai.organisation.events.OrganisationEvent.OrganisationEstablished;
import socai.organisation.events.OrganisationEvent.OrganisationReparented;
import socai.organisation.events.OrganisationForm;
import socai.organisation.events.OrganisationRank;
import socai.spine.OrganisationId;
import socai.spine.Recorded;
import socai.spine.read.Ledger;
import socai.spine.read.MemoryTables;

class ClosurePropertyTest {

    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final int YEARS = 3;

    /** A random history of a small tree, kept as plain links by day. */
    private static final class World {
        final Random random;
        final Ledger ledger = new Ledger();
        final List<OrganisationId> ids = new ArrayList<>();
        final List<Integer> ranks = new ArrayList<>();
        final Map<OrganisationId, TreeMap<LocalDate, Optional<OrganisationId>>> links = new HashMap<>();
        final Map<OrganisationId, LocalDate> ends = new HashMap<>();

        World(Random random) {
            this.random = random;
            for (int i = 0; i < 14; i++) {
                found(i);
            }
            for (int i = 0; i < 10; i++) {
                move();
            }
            for (int i = 0; i < 3; i++) {
                end();
            }
        }

        private LocalDate day() {
            return START.plusDays(random.nextInt(365 * YEARS));
        }

        private void found(int number) {
            OrganisationId id = OrganisationId.of("org-" + number);
            int rank = number == 0 ? 0 : 1 + random.nextInt(5);
            Optional<OrganisationId> parent = higher(rank);
            LocalDate from = START.plusDays(random.nextInt(60));
            ids.add(id);
            ranks.add(rank);
            links.put(id, new TreeMap<>(Map.of(from, parent)));
            add(new OrganisationEstablished(
                    id,
                    "Tổ chức " + number,
                    parent,
                    List.of(),
                    "chi-bo",
                    OrganisationRank.values()[rank],
                    OrganisationForm.DANG_BO,
                    Optional.empty(),
                    false,
                    false,
                    from,
                    Optional.empty()));
        }

        private Optional<OrganisationId> higher(int rank) {
            List<OrganisationId> above = new ArrayList<>();
            for (int i = 0; i < ids.size(); i++) {
                if (ranks.get(i) < rank) {
                    above.add(ids.get(i));
                }
            }
            return above.isEmpty() ? Optional.empty() : Optional.of(above.get(random.nextInt(above.size())));
        }

        private void move() {
            int which = random.nextInt(ids.size());
            OrganisationId id = ids.get(which);
            LocalDate on = day();
            Optional<OrganisationId> to = higher(ranks.get(which));
            if (to.isEmpty() || !on.isAfter(links.get(id).lastKey())) {
                return;
            }
            links.get(id).put(on, to);
            add(new OrganisationReparented(id, Optional.empty(), to.get(), List.of(), on, Optional.empty()));
        }

        private void end() {
            OrganisationId id = ids.get(random.nextInt(ids.size()));
            LocalDate on = day();
            if (ends.containsKey(id) || !on.isAfter(links.get(id).lastKey())) {
                return;
            }
            ends.put(id, on);
            add(new OrganisationDissolved(id, on, DissolutionReason.MERGED, Optional.empty()));
        }

        private void add(OrganisationEvent event) {
            ledger.add("organisation", event.organisation().raw(), START, event);
        }

        /** Walks up link by link; whoever does not exist on that day breaks the line. */
        List<String> above(OrganisationId id, LocalDate day) {
            List<String> line = new ArrayList<>();
            Optional<OrganisationId> next = Optional.of(id);
            while (next.isPresent()) {
                OrganisationId one = next.get();
                LocalDate end = ends.get(one);
                var link = links.get(one).floorEntry(day);
                if (link == null || (end != null && !day.isBefore(end))) {
                    return line;
                }
                line.add(one.raw());
                next = link.getValue();
            }
            return line;
        }

        /** The same record in another order, each stream still in its own. */
        List<Recorded> interleaved() {
            Map<String, List<Recorded>> streams = new TreeMap<>();
            ledger.all()
                    .forEach(event -> streams.computeIfAbsent(event.stream(), any -> new ArrayList<>())
                            .add(event));
            List<String> turns = new ArrayList<>();
            streams.forEach((stream, events) -> turns.addAll(Collections.nCopies(events.size(), stream)));
            Collections.shuffle(turns, random);
            return turns.stream()
                    .map(stream -> streams.get(stream).removeFirst())
                    .toList();
        }
    }

    @Property(tries = 60)
    void the_closure_says_on_each_day_what_walking_the_links_says(@ForAll Random random) {
        World world = new World(random);
        MemoryTables rows = world.ledger.fold(new OrganisationProjection());

        for (int i = 0; i < 40; i++) {
            LocalDate day = world.day();
            for (OrganisationId id : world.ids) {
                assertThat(ClosureOnADay.above(rows, id.raw(), day))
                        .as("%s on %s", id, day)
                        .isEqualTo(world.above(id, day));
            }
        }
    }

    @Property(tries = 60)
    void it_does_not_matter_which_organisation_became_known_first(@ForAll Random random) {
        World world = new World(random);

        assertThat(Ledger.fold(new OrganisationProjection(), world.interleaved())
                        .contents())
                .isEqualTo(world.ledger.fold(new OrganisationProjection()).contents());
    }
}
