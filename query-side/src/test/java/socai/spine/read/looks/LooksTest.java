package socai.spine.read.looks;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.AdmissionExample.MENTOR;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import socai.spine.read.Page;
import socai.spine.read.Scene;

class LooksTest {

    private final String dossier = "adm-" + UUID.randomUUID();

    private void looked(Scene scene, String person, Instant at) {
        scene.database()
                .insert(
                        "insert into public.read_record (at, account, person, office, organisation, kind, subject)"
                                + " values (?, 'acc-1', ?, 'SECRETARY', ?, 'GetDossier', ?)",
                        at,
                        person,
                        Scene.CELL.raw(),
                        dossier);
    }

    @Test
    void who_opened_a_dossier_is_told_newest_first() {
        Scene scene = Scene.of(Scene.ground());
        Instant first = Instant.parse("2025-11-17T02:00:00Z");
        looked(scene, MENTOR.raw(), first);
        looked(scene, null, first.plusSeconds(60));

        WhoLookedAt.Result result = scene.ask(new WhoLookedAt(dossier, Page.FIRST));

        assertThat(result.total()).isEqualTo(2);
        assertThat(result.looks()).extracting(WhoLookedAt.Look::person).containsExactly("Hệ thống", "Trần Văn Thuận");
        assertThat(result.looks().getLast().at()).isEqualTo(first);
        assertThat(result.looks().getLast().office()).isEqualTo("Bí thư");
        assertThat(result.looks().getLast().organisation()).isEqualTo("Chi bộ Khu phố 3");
    }

    @Test
    void an_erased_reader_stays_on_record_without_a_name() {
        Scene scene = Scene.of(Scene.erased(Scene.ground(), MENTOR));
        looked(scene, MENTOR.raw(), Instant.parse("2025-11-17T02:00:00Z"));

        assertThat(scene.ask(new WhoLookedAt(dossier, Page.FIRST)).looks())
                .extracting(WhoLookedAt.Look::person)
                .containsExactly("(đã xóa dữ liệu)");
    }

    @Test
    void nobody_looked_at_an_unknown_dossier() {
        assertThat(Scene.of(Scene.ground())
                        .ask(new WhoLookedAt(dossier, Page.FIRST))
                        .looks())
                .isEmpty();
    }
}
