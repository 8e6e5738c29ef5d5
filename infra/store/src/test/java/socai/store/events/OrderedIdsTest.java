package socai.store.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.common.IdentifierFactory;
import org.junit.jupiter.api.Test;

class OrderedIdsTest {

    @Test
    void axonTakesItsIdsFromHere() {
        assertThat(IdentifierFactory.getInstance()).isInstanceOf(OrderedIds.class);
        assertThat(UUID.fromString(IdentifierFactory.getInstance().generateIdentifier())
                        .version())
                .isEqualTo(7);
    }

    @Test
    void anIdOfALaterMillisecondSortsLater() {
        for (long millis = 1_795_000_000_000L; millis < 1_795_000_000_200L; millis++) {
            assertThat(OrderedIds.next(millis).toString())
                    .isLessThan(OrderedIds.next(millis + 1).toString());
        }
    }

    @Test
    void anIdIsAUuidOfVersionSevenAndTellsItsTime() {
        UUID id = OrderedIds.next(1_795_000_000_123L);
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(1_795_000_000_123L);
    }

    @Test
    void aHundredThousandOfOneMillisecondDiffer() {
        Set<UUID> ids = new HashSet<>();
        IntStream.range(0, 100_000).forEach(i -> ids.add(OrderedIds.next(1_795_000_000_000L)));
        assertThat(ids).hasSize(100_000);
    }
}
