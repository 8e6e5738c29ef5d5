package socai.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import socai.app.scenario.Served.Reply;
import socai.membership.events.MembershipId;
import socai.spine.CommandId;
import socai.spine.PersonId;
import socai.store.events.Spine;

/** A paper's hash is that of a scan which was stored for the very person: nobody invents one. */
class ScanOfAPaperTest {

    private static final String CORRECT = "membership/CorrectPersonDetails";
    private static final String TRANSFER = "membership/RequestTransfer";
    private static final String INVENTED = "cd".repeat(32);

    private static Served served;
    private static Town town;

    @BeforeAll
    static void serve() {
        served = Served.from(LocalDate.of(2025, 8, 4));
        town = Town.founded(served, LocalDate.of(2025, 4, 15));
        served.on(LocalDate.of(2025, 9, 1));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void theEvidenceOfACorrectionLiesAmongThePersonsOwnFiles() throws Exception {
        PersonId person = town.officials().get(12);
        String own = town.cellSecretary().stored(person).sha256();
        String others = town.cellSecretary().stored(town.newcomer()).sha256();
        CommandId id = CommandId.of(UUID.randomUUID());
        for (String hash : List.of(INVENTED, others)) {
            refusedAtTheDoor(town.cellSecretary().command(id, CORRECT, corrected(person, hash)));
        }
        Reply accepted = town.cellSecretary().command(id, CORRECT, corrected(person, own));
        assertThat(accepted.accepted()).as(accepted.toString()).isTrue();
    }

    @Test
    void whoMayNotCorrectThemLearnsNothingOfTheirFiles() throws Exception {
        Reply refused =
                town.stranger().command(CORRECT, corrected(town.officials().get(12), INVENTED));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.rules()).isEqualTo("[\"spine.office-may-do-this\"]");
        assertThat(served.bean(Spine.class).journal().entry(refused.command())).isPresent();
    }

    @Test
    void aFileThatIsBegunWithAPaperNeedsItsScanToo() throws Exception {
        PersonId person = town.officials().get(13);
        refusedAtTheDoor(town.cellSecretary().command(TRANSFER, moved(person, INVENTED)));
        Reply accepted = town.cellSecretary()
                .command(
                        TRANSFER,
                        moved(person, town.cellSecretary().stored(person).sha256()));
        assertThat(accepted.accepted()).as(accepted.toString()).isTrue();
    }

    @Test
    void anActFromPaperHasItsOwnScan() throws Exception {
        PersonId person = town.officials().get(14);
        String own = town.cellSecretary().stored(person).sha256();
        LocalDate day = served.today().minusDays(3);
        refusedAtTheDoor(town.cellSecretary().onPaper(CORRECT, corrected(person, own), day, INVENTED));
        Reply accepted = town.cellSecretary().onPaper(CORRECT, corrected(person, own), day, own);
        assertThat(accepted.accepted()).as(accepted.toString()).isTrue();
    }

    private static void refusedAtTheDoor(Reply refused) {
        assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
        assertThat(refused.rules()).isEqualTo("[\"spine.scan-on-record\"]");
        assertThat(served.bean(Spine.class).journal().entry(refused.command())).isEmpty();
    }

    private static Map<String, Object> corrected(PersonId person, String hash) {
        return Map.of(
                "person", person.raw(),
                "homeTown", "Xã Đức Trọng",
                "reason", "Ghi nhầm quê quán",
                "effective", "2025-08-20",
                "evidence", paper(hash));
    }

    private static Map<String, Object> moved(PersonId person, String hash) {
        Map<String, Object> request = new HashMap<>();
        request.put("membership", MembershipId.first(person).raw());
        request.put("cell", town.cell().raw());
        request.put("kind", "INTERNAL");
        request.put("destination", town.otherCell().raw());
        request.put("cause", "CHANGE_OF_RESIDENCE");
        request.put("effectiveOn", served.today().toString());
        request.put("paper", paper(hash));
        return request;
    }

    private static Map<String, Object> paper(String hash) {
        return Map.of("number", "12-CV/CB", "date", "2025-08-20", "scanSha256", hash);
    }
}
