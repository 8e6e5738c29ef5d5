package socai.membership.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import socai.spine.Recorded;
import socai.spine.read.Ledger;
import socai.spine.read.Projection;

class AnyOrderPropertyTest {

    @Property(tries = 40)
    void streams_may_come_in_any_order_among_each_other(@ForAll Random random) {
        Ledger ledger = Lives.all();
        List<Recorded> interleaved = interleaved(ledger, random);

        for (Projection projection : new MembershipReading().projections()) {
            assertThat(Ledger.fold(projection, interleaved).contents())
                    .as(projection.name())
                    .isEqualTo(ledger.fold(projection).contents());
        }
    }

    private static List<Recorded> interleaved(Ledger ledger, Random random) {
        Map<String, List<Recorded>> streams = new TreeMap<>();
        ledger.all()
                .forEach(event -> streams.computeIfAbsent(event.stream(), any -> new ArrayList<>())
                        .add(event));
        List<String> turns = new ArrayList<>();
        streams.forEach((stream, events) -> turns.addAll(Collections.nCopies(events.size(), stream)));
        Collections.shuffle(turns, random);
        return turns.stream().map(stream -> streams.get(stream).removeFirst()).toList();
    }
}
