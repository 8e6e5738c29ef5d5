package socai.web.pages.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import socai.spine.OfficeKind;
import socai.spine.OrganisationId;
import socai.spine.Origin;
import socai.spine.read.Page;
import socai.spine.read.Within;
import socai.spine.read.decisions.ListDecisions;

class DecisionTabTest {

    private static final Within HERE = Within.tree(OrganisationId.of("org-1"));

    private static ListDecisions asked(@Nullable String address) {
        return DecisionTab.of(address).asked(HERE, Page.FIRST);
    }

    private static ListDecisions query(
            Optional<Boolean> accepted, Optional<Origin> origin, Optional<OfficeKind> office) {
        return new ListDecisions(HERE, accepted, origin, office, Page.FIRST);
    }

    @Test
    void each_tab_asks_for_what_it_says() {
        assertThat(asked("chap-nhan")).isEqualTo(query(Optional.of(true), Optional.empty(), Optional.empty()));
        assertThat(asked("tu-choi")).isEqualTo(query(Optional.of(false), Optional.empty(), Optional.empty()));
        assertThat(asked("tu-giay")).isEqualTo(query(Optional.empty(), Optional.of(Origin.PAPER), Optional.empty()));
        assertThat(asked("tu-tep")).isEqualTo(query(Optional.empty(), Optional.of(Origin.IMPORT), Optional.empty()));
        assertThat(asked("tu-dong"))
                .isEqualTo(query(Optional.of(false), Optional.empty(), Optional.of(OfficeKind.SYSTEM)));
    }

    @Test
    void without_a_tab_or_with_none_of_ours_everything_is_listed() {
        ListDecisions all = query(Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(asked(null)).isEqualTo(all);
        assertThat(asked("khac")).isEqualTo(all);
        assertThat(DecisionTab.words()).containsOnlyKeys("chap-nhan", "tu-choi", "tu-giay", "tu-tep", "tu-dong");
    }
}
