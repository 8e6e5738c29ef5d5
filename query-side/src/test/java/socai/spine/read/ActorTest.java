package socai.spine.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.spine.Metadata;

class ActorTest {

    private static Actor of(Map<String, String> metadata, String language) {
        return Actor.of(
                metadata,
                new Shown(
                        Sentences.packaged(),
                        (ids, in) -> Map.of("org-bon-mua", "Đảng ủy xã Bốn Mùa", "per-thuan", "Trần Văn Thuận"),
                        language));
    }

    @Test
    void what_the_installation_did_is_named_once_and_without_an_unknown_organisation() {
        Map<String, String> taken = Map.of(Metadata.OFFICE, "SYSTEM", Metadata.ORGANISATION, "org-installation");
        assertThat(of(taken, "vi")).isEqualTo(new Actor(Optional.empty(), "Hệ thống", "", ""));
        assertThat(of(taken, "en")).isEqualTo(new Actor(Optional.empty(), "The installation", "", ""));
    }

    @Test
    void where_it_acted_for_an_organisation_that_one_is_named() {
        assertThat(of(Map.of(Metadata.OFFICE, "SYSTEM", Metadata.ORGANISATION, "org-bon-mua"), "vi"))
                .isEqualTo(new Actor(Optional.empty(), "Hệ thống", "", "Đảng ủy xã Bốn Mùa"));
    }

    @Test
    void a_person_is_named_with_office_and_organisation() {
        assertThat(of(
                        Map.of(
                                Metadata.PERSON,
                                "per-thuan",
                                Metadata.OFFICE,
                                "SECRETARY",
                                Metadata.ORGANISATION,
                                "org-bon-mua"),
                        "vi"))
                .isEqualTo(new Actor(Optional.of("per-thuan"), "Trần Văn Thuận", "Bí thư", "Đảng ủy xã Bốn Mùa"));
    }
}
